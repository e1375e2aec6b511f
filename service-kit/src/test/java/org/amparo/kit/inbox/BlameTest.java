package org.amparo.kit.inbox;

import static org.amparo.kit.inbox.Blame.COMPETITION;
import static org.amparo.kit.inbox.Blame.EVENT;
import static org.amparo.kit.inbox.Blame.SURROUNDINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BlameTest {
    @Test
    void aDatabaseThatIsAwayIsNoFaultOfTheEvent() {
        assertThat(Blame.of(wrapped(new SQLException("connection lost", "08006"))))
                .isEqualTo(SURROUNDINGS);
        assertThat(Blame.of(wrapped(new SQLException("shutting down", "57P01"))))
                .isEqualTo(SURROUNDINGS);
        assertThat(Blame.of(wrapped(new SQLException("disk full", "53100")))).isEqualTo(SURROUNDINGS);
        assertThat(Blame.of(wrapped(new SQLException("no connection to give")))).isEqualTo(SURROUNDINGS);
        assertThat(Blame.of(wrapped(new OutOfMemoryError()))).isEqualTo(SURROUNDINGS);
    }

    @Test
    void aDatabaseThatWentAwayDuringTheCommitIsFoundAmongWhatTheTransactionSuppressed() {
        var rolledBack = new IllegalStateException("rolled back");
        rolledBack.addSuppressed(new SQLException("connection lost", "08006"));

        assertThat(Blame.of(wrapped(rolledBack))).isEqualTo(SURROUNDINGS);
    }

    @Test
    void twoWhoChangedTheSameRowsTryAgain() {
        assertThat(Blame.of(wrapped(new SQLException("deadlock", "40P01")))).isEqualTo(COMPETITION);
    }

    @Test
    void everythingElseIsTheEvents() {
        assertThat(Blame.of(wrapped(new SQLException("rule broken", "23514")))).isEqualTo(EVENT);
        assertThat(Blame.of(wrapped(new SQLException("statement took too long", "57014"))))
                .isEqualTo(EVENT);
        assertThat(Blame.of(new IllegalArgumentException("not a code"))).isEqualTo(EVENT);
        assertThat(Blame.of(new StackOverflowError())).isEqualTo(EVENT);
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException("transaction", cause);
    }
}
