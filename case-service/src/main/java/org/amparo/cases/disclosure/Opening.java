package org.amparo.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.caller.Caller;

/** Opens a disclosure, after the transaction that allowed it. */
@ApplicationScoped
class Opening {
    private final DisclosureDesk desk;
    private final SharedReading reading;

    Opening(DisclosureDesk desk, SharedReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    DisclosureView of(UUID referral, Caller caller) {
        var allowed = desk.allow(referral, caller);
        var opened = reading.open(allowed.sealed());
        return new DisclosureView(
                allowed.caseFile(),
                allowed.people().stream()
                        .map(one -> new DisclosureView.Disclosed(
                                one.person(), one.blocks(), one.assessment(), opened.get(one.id())))
                        .toList(),
                allowed.nothingSharedFor());
    }
}
