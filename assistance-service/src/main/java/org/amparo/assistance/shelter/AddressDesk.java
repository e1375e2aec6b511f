package org.amparo.assistance.shelter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.inbox.Horizon;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.seal.BlockName;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Where addresses are sealed, and handed out still sealed to whoever may open them. */
@UseCase
@ApplicationScoped
class AddressDesk {
    static final String ADDRESS = "ADDRESS";

    private final ShelterDesk shelters;
    private final Vault vault;
    private final Horizon horizon;
    private final Ledger ledger;

    AddressDesk(ShelterDesk shelters, Vault vault, Horizon horizon, Ledger ledger) {
        this.shelters = shelters;
        this.vault = vault;
        this.horizon = horizon;
        this.ledger = ledger;
    }

    SealedBlock fetch(PlaceToken token, Caller caller) {
        var place = shelters.decide(token, caller);
        horizon.requireFresh();
        ledger.opened(place, Set.of(ADDRESS));
        return vault.fetch(name(place, caller));
    }

    long write(PlaceToken token, ShelterAddress address, Optional<IfMatch> seen, Caller caller) {
        var place = shelters.decide(token, caller);
        return vault.keep(name(place, caller), place, address, seen);
    }

    /** Under the key of the organisation: with it all its addresses are destroyed. */
    private static BlockName name(UUID place, Caller caller) {
        var organisation = "organisation/" + OrganisationCode.of(caller).value();
        return new BlockName(UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.US_ASCII)), place, ADDRESS);
    }
}
