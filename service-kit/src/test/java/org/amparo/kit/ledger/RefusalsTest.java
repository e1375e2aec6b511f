package org.amparo.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final String ACCOUNT = "somebody";

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Refusals refusals = new Refusals(20, nanos::get);

    @Test
    void twentyInAMinuteAreAnsweredAndTheNextIsTheLastThatLeavesALeaf() {
        for (var refusal = 0; refusal < 20; refusal++) {
            assertThat(refusals.count(ACCOUNT)).isEqualTo(Refusals.Verdict.ONE_MORE);
        }
        assertThat(refusals.areTooMany(ACCOUNT)).isFalse();

        assertThat(refusals.count(ACCOUNT)).isEqualTo(Refusals.Verdict.TOO_MANY);

        assertThat(refusals.count(ACCOUNT)).isEqualTo(Refusals.Verdict.STILL_TOO_MANY);
        assertThat(refusals.areTooMany(ACCOUNT)).isTrue();
        assertThat(refusals.areTooMany("somebody else")).isFalse();
    }

    @Test
    void afterAMinuteItBeginsAnew() {
        for (var refusal = 0; refusal < 21; refusal++) {
            refusals.count(ACCOUNT);
        }

        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(refusals.areTooMany(ACCOUNT)).isFalse();
        assertThat(refusals.count(ACCOUNT)).isEqualTo(Refusals.Verdict.ONE_MORE);
    }
}
