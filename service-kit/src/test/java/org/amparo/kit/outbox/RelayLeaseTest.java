package org.amparo.kit.outbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.amparo.kit.testing.Rows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelayLeaseTest {
    private final RelayLease ofThisService;
    private final String url;

    RelayLeaseTest(RelayLease ofThisService, @ConfigProperty(name = "test.superuser.url") String url) {
        this.ofThisService = ofThisService;
        this.url = url;
    }

    @Test
    void whileTheRelayOfOneReplicaIsActiveASecondTakesNothing() {
        eventually(() -> assertThat(Rows.of("select 1 from pg_locks where locktype = 'advisory' and granted"))
                .isNotEmpty());

        eventually(() -> {
            try (var second = ofThisService.take()) {
                assertThat(second).isNull();
            }
        });
    }

    @Test
    void whenTheFirstEndsTheSecondTakesOver() throws SQLException {
        // Another database than the service's, where no relay runs.
        var elsewhere = new RelayLease(url.replace("/cases?", "/postgres?"), "postgres", "");
        try (var first = elsewhere.take()) {
            assertThat(first).isNotNull();
            assertThat(elsewhere.take()).isNull();
        }

        // The server lets go of the lock a moment after the connection is closed.
        eventually(() -> {
            try (var second = elsewhere.take()) {
                assertThat(second).isNotNull();
            }
        });
    }
}
