package org.amparo.kit.inbox;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says that events are held which somebody has to look at. The service stays ready: it takes everything else. */
@Wellness
class HeldEventsHealth implements HealthCheck {
    private final HeldEventList held;

    HeldEventsHealth(HeldEventList held) {
        this.held = held;
    }

    @Override
    public HealthCheckResponse call() {
        var numbers = held.count();
        return HealthCheckResponse.named("held-events")
                .withData("waiting", numbers.waiting())
                .withData("overdue", numbers.overdue())
                .withData("parked", numbers.parked())
                .withData("unreadable", numbers.unreadable())
                .withData("unverified", numbers.unverified())
                .status(!numbers.callForSomebody())
                .build();
    }
}
