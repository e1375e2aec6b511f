package org.amparo.kit.inbox;

import io.smallrye.health.api.Wellness;
import org.amparo.kit.database.Database;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says how old the horizon of access events is. The service stays ready: it opens nothing sealed, and takes the rest. */
@Wellness
class HorizonHealth implements HealthCheck {
    static final String NAME = "access-horizon";

    private final Horizon horizon;
    private final Database database;

    HorizonHealth(Horizon horizon, Database database) {
        this.horizon = horizon;
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return database.work(() -> {
            var answer = HealthCheckResponse.named(NAME).status(horizon.isFresh());
            if (horizon.isOfUse()) {
                horizon.age().ifPresent(age -> answer.withData("seconds", age.toSeconds()));
            }
            return answer.build();
        });
    }
}
