package org.amparo.kit.background;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.amparo.kit.testing.Rows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeaseTest {
    private final Lease ofThisService;
    private final String url;

    LeaseTest(Lease ofThisService, @ConfigProperty(name = "test.superuser.url") String url) {
        this.ofThisService = ofThisService;
        this.url = url;
    }

    @Test
    void whileTheRelayOfOneReplicaIsActiveASecondTakesNothing() {
        eventually(() -> assertThat(Rows.of("select 1 from pg_locks where locktype = 'advisory' and granted"))
                .isNotEmpty());

        eventually(() -> {
            try (var second = ofThisService.take(Lease.RELAY)) {
                assertThat(second).isNull();
            }
        });
    }

    @Test
    void whenTheFirstEndsTheSecondTakesOver() throws SQLException {
        // Another database than the service's, where no relay runs.
        var elsewhere = new Lease(new OwnConnection(url.replace("/cases?", "/postgres?"), "postgres", ""));
        try (var first = elsewhere.take(Lease.RELAY)) {
            assertThat(first).isNotNull();
            assertThat(elsewhere.take(Lease.RELAY)).isNull();
        }

        // The server lets go of the lock a moment after the connection is closed.
        eventually(() -> {
            try (var second = elsewhere.take(Lease.RELAY)) {
                assertThat(second).isNotNull();
            }
        });
    }
}
