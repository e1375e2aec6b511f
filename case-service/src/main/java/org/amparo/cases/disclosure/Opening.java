package org.amparo.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.cases.alert.Watch;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.problem.Refused;

/** Opens a disclosure, after the transaction that allowed it. */
@ApplicationScoped
class Opening {
    private final DisclosureDesk desk;
    private final SharedReading reading;
    private final Watch watch;

    Opening(DisclosureDesk desk, SharedReading reading, Watch watch) {
        this.desk = desk;
        this.reading = reading;
        this.watch = watch;
    }

    DisclosureView of(UUID referral, Caller caller) {
        var allowed = allow(referral, caller);
        var opened = reading.open(allowed.sealed());
        return new DisclosureView(
                allowed.caseFile(),
                allowed.people().stream()
                        .map(one -> new DisclosureView.Disclosed(
                                one.person(), one.blocks(), one.assessment(), opened.get(one.id())))
                        .toList(),
                allowed.nothingSharedFor());
    }

    private Allowed allow(UUID referral, Caller caller) {
        try {
            return desk.allow(referral, caller);
        } catch (Refused refused) {
            watch.refused(caller, referral);
            throw refused;
        }
    }
}
