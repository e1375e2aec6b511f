package org.amparo.kit.inbox;

import static org.amparo.kit.inbox.Place.Verdict.APPLY;
import static org.amparo.kit.inbox.Place.Verdict.APPLY_AND_TELL;
import static org.amparo.kit.inbox.Place.Verdict.KNOWN;
import static org.amparo.kit.inbox.Place.Verdict.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place FIFTH = new Place(0, 5);

    @Test
    void theNextEventOfAStreamIsApplied() {
        assertThat(FIFTH.of(event(0, 6, 0, 0))).isEqualTo(APPLY);
        assertThat(new Place(0, 0).of(event(0, 1, 0, 0))).isEqualTo(APPLY);
    }

    @Test
    void whatHadItsEffectIsKnown() {
        assertThat(FIFTH.of(event(0, 5, 0, 0))).isEqualTo(KNOWN);
        assertThat(FIFTH.of(event(0, 1, 0, 0))).isEqualTo(KNOWN);
    }

    @Test
    void anEventWaitsWhileOneBeforeItIsMissing() {
        assertThat(FIFTH.of(event(0, 7, 0, 0))).isEqualTo(WAIT);
    }

    @Test
    void aNewEpochBeginsAfterTheLastEventTheSourceRemembered() {
        assertThat(FIFTH.of(event(1, 1, 0, 5))).isEqualTo(APPLY);
    }

    @Test
    void aNewEpochWaitsForWhatTheSourceRemembersAndThisServiceDoesNotHave() {
        assertThat(FIFTH.of(event(1, 1, 0, 6))).isEqualTo(WAIT);
    }

    @Test
    void aNewEpochThatForgotEventsIsAppliedAndTold() {
        assertThat(FIFTH.of(event(1, 1, 0, 4))).isEqualTo(APPLY_AND_TELL);
        assertThat(FIFTH.of(event(3, 1, 0, 0))).isEqualTo(APPLY_AND_TELL);
    }

    @Test
    void aNewEpochDoesNotBeginInItsMiddle() {
        assertThat(FIFTH.of(event(1, 2, 0, 5))).isEqualTo(WAIT);
    }

    @Test
    void nothingOfAnEarlierEpochIsAppliedAnyMore() {
        assertThat(new Place(2, 1).of(event(1, 900, 0, 5))).isEqualTo(KNOWN);
    }

    private static Received event(int epoch, long sequence, int afterEpoch, long afterSequence) {
        return new Received("a", "b", "c", epoch, sequence, afterEpoch, afterSequence, "id", "type", "{}");
    }
}
