package org.amparo.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a verification takes: {@code -Dgroups=bench -Dunmeasured= -Dtest=LedgerVerifierBenchmark}. */
@QuarkusTest
@Tag("bench")
class LedgerVerifierBenchmark {
    private static final Logger LOG = Logger.getLogger(LedgerVerifierBenchmark.class);

    @Test
    void aMillionLeavesAreVerifiedWithinTenSeconds() throws SQLException {
        try (var ledger = new WrittenLedger()) {
            for (var batch = 0; batch < 200; batch++) {
                ledger.with(5_000, 0);
            }
            ledger.change("analyze ledger_leaf");
            ledger.change("create index on ledger_leaf (position)");
            var begun = System.nanoTime();

            var verified = ledger.verified();

            var took = Duration.ofNanos(System.nanoTime() - begun);
            LOG.infof("%d leaves verified in %d ms", verified.leaves(), took.toMillis());
            assertThat(verified.first()).isEmpty();
            assertThat(took).isLessThan(Duration.ofSeconds(10));
        }
    }
}
