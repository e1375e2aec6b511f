package org.amparo.kit.ledger;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says that the ledger is not what the service wrote, or goes without numbers. The service stays ready: what is read is still written. */
@Wellness
class LedgerHealth implements HealthCheck {
    private final LedgerStates states;

    LedgerHealth(LedgerStates states) {
        this.states = states;
    }

    @Override
    public HealthCheckResponse call() {
        var state = states.now();
        return HealthCheckResponse.named("ledger")
                .withData("leaves", state.leaves())
                .withData("covered", state.covered())
                .withData("unnumbered", state.unnumbered())
                .status(state.state() != LedgerState.State.BROKEN && !state.stopped())
                .build();
    }
}
