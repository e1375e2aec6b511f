package org.amparo.attack.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.junit.jupiter.api.Test;

class IntersectionTest {
    /** She is the only one in Uruguay. */
    private static final Map<Cell, Integer> COUNTS =
            Sheets.counted(Sheets.SECOND, new int[][] {{9, 8, 9}, {6, 8, 6}, {0, 0, 1}});

    private static final Map<String, String> SEEN = Map.of("country", "URY", "side", "SOUTH");
    private static final Map<String, String> SECRET = Map.of("kind", "TRAFFICKING");

    @Test
    void provesHerSecretWhereNobodyElseCouldBeThere() {
        assertThat(attack(Sheets.naive(COUNTS))).allMatch(Score::succeeded);
    }

    @Test
    void comesToNothingWhereEveryCountMayBeAnythingNear() {
        assertThat(attack(Sheets.wide(COUNTS))).noneMatch(Score::succeeded).allMatch(score -> score.attacked() > 0);
    }

    private static List<Score> attack(Figures figures) {
        return new Intersection(Sheets.reader(figures), figures, Sheets.lattice(), Sheets.SECOND)
                .attack(SEEN, SECRET, Sheets.truth(COUNTS), Sheets.K, 1);
    }
}
