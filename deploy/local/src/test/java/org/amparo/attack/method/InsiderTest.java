package org.amparo.attack.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.attack.known.Figures;
import org.junit.jupiter.api.Test;

class InsiderTest {
    private static final int[][] EVERYBODY = {{6, 7, 9}, {6, 8, 6}, {7, 6, 9}};
    /** All but one of the smuggled in Ecuador, and nobody elsewhere. */
    private static final int[][] MINE = {{0, 6, 0}, {0, 0, 0}, {0, 0, 0}};

    @Test
    void findsTheOthersByTakingAwayItsOwn() {
        var score = attack(Sheets.naive(Sheets.counted(Sheets.FIRST, EVERYBODY)));

        assertThat(score.attacked()).isPositive();
        assertThat(score.determined()).isEqualTo(score.attacked());
    }

    @Test
    void comesToNothingWhereEveryCountMayBeAnythingNear() {
        var score = attack(Sheets.wide(Sheets.counted(Sheets.FIRST, EVERYBODY)));

        assertThat(score.attacked()).isPositive();
        assertThat(score.narrow()).isZero();
    }

    private static Score attack(Figures figures) {
        var truth = Sheets.truth(Sheets.counted(Sheets.FIRST, EVERYBODY));
        var own = Sheets.truth(Sheets.counted(Sheets.FIRST, MINE));
        return new Insider(Sheets.reader(figures), figures, truth, Sheets.K).attack("insider", own, 1);
    }
}
