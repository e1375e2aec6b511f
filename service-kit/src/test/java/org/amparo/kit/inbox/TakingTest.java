package org.amparo.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakingTest {
    private static final Received FIRST = event("a", 1, "kit.counted.v1");
    private static final Received SECOND = event("a", 2, "kit.counted.v1");

    private final Taking taking = new Taking(Map.of(
            FIRST.stream(), new Streams.Locked(new Place(0, 0), false),
            event("b", 1, "x").stream(), new Streams.Locked(new Place(0, 0), true)));

    @Test
    void anEventIsJudgedByThoseThatAreAppliedBeforeIt() {
        assertThat(taking.placeOf(SECOND).of(SECOND)).isEqualTo(Place.Verdict.WAIT);

        taking.applies(FIRST);

        assertThat(taking.placeOf(FIRST).of(FIRST)).isEqualTo(Place.Verdict.KNOWN);
        assertThat(taking.placeOf(SECOND).of(SECOND)).isEqualTo(Place.Verdict.APPLY);
    }

    @Test
    void noneOvertakesAnotherOfItsStreamBecauseItIsOfAnotherType() {
        var other = event("a", 2, "kit.other.v1");
        var third = event("a", 3, "kit.counted.v1");
        List.of(FIRST, other, third).forEach(taking::applies);

        assertThat(taking.groups()).containsExactly(List.of(FIRST), List.of(other), List.of(third));
    }

    @Test
    void whatFollowsEachOtherAndIsAlikeIsGivenTogether() {
        var elsewhere = event("b", 1, "kit.counted.v1");
        List.of(FIRST, elsewhere, SECOND).forEach(taking::applies);

        assertThat(taking.groups()).containsExactly(List.of(FIRST, elsewhere, SECOND));
        assertThat(taking.reached())
                .isEqualTo(Map.of(FIRST.stream(), new Place(0, 2), elsewhere.stream(), new Place(0, 1)));
    }

    @Test
    void aStreamThatHoldsEventsIsSaidOnceAlsoWhenTheyWaitOnlyNow() {
        assertThat(taking.holding(List.of(FIRST, SECOND))).isEmpty();

        taking.waits(SECOND);

        assertThat(taking.holding(List.of(SECOND, FIRST, event("b", 1, "x"))))
                .containsExactly(SECOND, event("b", 1, "x"));
    }

    private static Received event(String key, long sequence, String type) {
        return new Received("case-service", "amparo.cases", key, 0, sequence, 0, 0, key + sequence, type, "{}");
    }
}
