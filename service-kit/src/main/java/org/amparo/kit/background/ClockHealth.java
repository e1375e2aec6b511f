package org.amparo.kit.background;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says that the database's clock went back: nobody is answered until it is right, and restarting helps nothing. */
@Wellness
class ClockHealth implements HealthCheck {
    private final ClockMark mark;

    ClockHealth(ClockMark mark) {
        this.mark = mark;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("clock").status(!mark.isBefore()).build();
    }
}
