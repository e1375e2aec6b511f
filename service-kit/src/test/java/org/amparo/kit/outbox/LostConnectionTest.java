package org.amparo.kit.outbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import org.amparo.kit.Counted;
import org.amparo.kit.Effects;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

/** The database cuts every connection, the relay's lease among them, whatever was under way. */
@QuarkusTest
class LostConnectionTest {
    private final UUID stream = UUID.randomUUID();
    private final Database database;
    private final Outbox outbox;

    LostConnectionTest(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Test
    void whatWasAcknowledgedHasItsEffectOnceAndNothingIsParked() {
        var acknowledged = new ArrayList<Long>();
        for (var number = 1L; number <= 300; number++) {
            if (number % 100 == 50) {
                cutEveryConnection();
            }
            if (append(number)) {
                acknowledged.add(number);
            }
        }

        assertThat(acknowledged).hasSizeGreaterThan(200);
        eventually(() -> Effects.of(stream).containsExactlyElementsOf(acknowledged));
        Effects.held(stream).isEmpty();
    }

    private static void cutEveryConnection() {
        Rows.of("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'cases\\_%'");
    }

    /** A commit whose answer was lost counts when its row is there. */
    private boolean append(long number) {
        try {
            database.work(() -> {
                outbox.append(new Counted(stream, number));
                return null;
            });
            return true;
        } catch (RuntimeException cut) {
            return !Rows.of(
                            "select 1 from outbox where key = ? and payload like ?",
                            stream.toString(),
                            "%\"number\":" + number + ",%")
                    .isEmpty();
        }
    }
}
