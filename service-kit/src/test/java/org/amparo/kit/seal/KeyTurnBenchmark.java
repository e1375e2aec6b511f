package org.amparo.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.amparo.kit.testing.KeyTable;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a turn of the key takes: {@code -Dgroups=bench -Dunmeasured= -Dtest=KeyTurnBenchmark}. */
@QuarkusTest
@Tag("bench")
class KeyTurnBenchmark {
    private static final Logger LOG = Logger.getLogger(KeyTurnBenchmark.class);
    private static final int OWNERS = 100_000;

    private final KeyRows rows;
    private final KeyTurns turns;
    private final Blocks blocks;

    KeyTurnBenchmark(KeyRows rows, KeyTurns turns, Blocks blocks) {
        this.rows = rows;
        this.turns = turns;
        this.blocks = blocks;
    }

    @Test
    void aHundredThousandOwnersAreWrappedAgainWithinAMinute() throws Exception {
        for (var made = 0; made < OWNERS; made++) {
            rows.make(UUID.randomUUID());
        }
        var name = blocks.written("word");
        KeyTable.change("insert into key_turn (id) values (?) on conflict do nothing", UUID.randomUUID());

        var began = System.nanoTime();
        turns.turnWhenDue(Duration.ofDays(1));
        var took = Duration.ofNanos(System.nanoTime() - began);

        LOG.infof("a turn of the key over %d data keys took %d ms", OWNERS, took.toMillis());
        assertThat(blocks.read(name)).isEqualTo("word");
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }
}
