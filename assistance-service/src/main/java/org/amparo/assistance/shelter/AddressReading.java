package org.amparo.assistance.shelter;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Opens an address after the transaction that allowed it. No address is opened anywhere else. */
@ApplicationScoped
class AddressReading {
    private final AddressDesk desk;
    private final Vault vault;
    private final Callers callers;

    AddressReading(AddressDesk desk, Vault vault, Callers callers) {
        this.desk = desk;
        this.vault = vault;
        this.callers = callers;
    }

    /** The address, and the revision it was read at. */
    record Opened(ShelterAddress address, long revision) {}

    Opened of(PlaceToken token) {
        var sealed = desk.fetch(token, callers.current());
        return new Opened(open(sealed), sealed.revision());
    }

    private ShelterAddress open(SealedBlock sealed) {
        return vault.open(sealed, ShelterAddress.class).orElseThrow(() -> new Refused(ShelterProblem.NO_ADDRESS_YET));
    }
}
