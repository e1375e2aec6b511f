package org.amparo.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.caller.Caller;

/** Opens how to keep somebody safe, after the transaction that allowed it. */
@ApplicationScoped
class SafetyOpening {
    private final SafetyDesk desk;
    private final SharedReading reading;

    SafetyOpening(SafetyDesk desk, SharedReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    SafetyView of(UUID stay, Caller caller) {
        var allowed = desk.allow(stay, caller);
        var opened = reading.open(allowed.sealed()).get(allowed.person());
        return SafetyView.of(opened == null ? null : opened.contact());
    }
}
