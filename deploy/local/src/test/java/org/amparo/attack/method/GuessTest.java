package org.amparo.attack.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.attack.known.Interval;
import org.junit.jupiter.api.Test;

class GuessTest {
    @Test
    void takesAPrintedCountForTheNearestThatCouldBePrinted() {
        assertThat(Guess.of(0, new Interval(0, 8), 5)).isEqualTo(1);
        assertThat(Guess.of(5, new Interval(1, 13), 5)).isEqualTo(3);
    }

    @Test
    void isWithinWhatIsPossible() {
        assertThat(Guess.of(0, new Interval(4, 6), 5)).isEqualTo(4);
        assertThat(Guess.of(5, new Interval(1, 2), 5)).isBetween(1, 2);
    }

    @Test
    void fewBetterGuessesAreLuckAndManyAreNot() {
        assertThat(SignTest.isBetter(3, 1)).isFalse();
        assertThat(SignTest.isBetter(6, 0)).isFalse();
        assertThat(SignTest.isBetter(7, 0)).isTrue();
        assertThat(SignTest.isBetter(0, 0)).isFalse();
        assertThat(SignTest.chance(5, 0)).isEqualTo(1.0 / 32);
    }
}
