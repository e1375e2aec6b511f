package org.amparo.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.amparo.kit.Counted;
import org.amparo.kit.database.Database;
import org.junit.jupiter.api.Test;

/** Inside the writing transaction: after its commit, the relay would publish what is looked at. */
@QuarkusTest
class PublishedUntilTest {
    private final String stream = UUID.randomUUID().toString();
    private final Database database;
    private final Outbox outbox;
    private final UnpublishedEvents unpublished;

    PublishedUntilTest(Database database, Outbox outbox, UnpublishedEvents unpublished) {
        this.database = database;
        this.outbox = outbox;
        this.unpublished = unpublished;
    }

    @Test
    void aHorizonIsNeverPastAnEventThatIsStillHere() {
        var until = database.work(() -> {
            leaveBehindFor("10 min");
            return Duration.between(unpublished.nothingIsLeftBefore(Topic.CASES), database.now());
        });

        assertThat(until).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void anEventOfAnotherLogHoldsNobodyUp() {
        var until = database.work(() -> {
            leaveBehindFor("10 min");
            return Duration.between(unpublished.nothingIsLeftBefore(Topic.REFERRAL_REQUESTS), database.now());
        });

        assertThat(until).isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void withNothingLeftItIsThisMoment() {
        var isNow = database.work(
                () -> unpublished.nothingIsLeftBefore(Topic.REFERRAL_REQUESTS).equals(database.now()));

        assertThat(isNow).isTrue();
    }

    private void leaveBehindFor(String age) {
        outbox.append(new Counted(UUID.fromString(stream), 1));
        database.handle().execute("update outbox set created_at = now() - ?::interval where key = ?", age, stream);
    }
}
