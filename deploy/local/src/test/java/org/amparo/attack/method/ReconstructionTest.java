package org.amparo.attack.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Target;
import org.junit.jupiter.api.Test;

class ReconstructionTest {
    /** Two small counts in each of two rows and columns: the first is told by no single difference, and by all together. */
    private static final Map<Cell, Integer> ENTWINED =
            Sheets.counted(Sheets.FIRST, new int[][] {{4, 1, 9}, {3, 1, 9}, {9, 9, 9}});

    @Test
    void findsWhatNoSingleDifferenceTells() {
        var figures = Sheets.naive(ENTWINED);
        var truth = Sheets.truth(ENTWINED);
        var sought = Sheets.cell(Sheets.FIRST, "ECU", "AT_RISK");

        var differenced = Differencing.of(Sheets.reader(figures)).get(Target.of(sought));
        var score = score(figures, truth);

        assertThat(differenced).isEqualTo(new Interval(3, 4));
        assertThat(score.determined()).isEqualTo(score.attacked());
        assertThat(score.recovered()).isEqualTo(100);
        assertThat(score.succeeded()).isTrue();
    }

    @Test
    void neverExcludesWhatIsTrue() {
        var figures = Sheets.naive(ENTWINED);

        var possible = new Reconstruction(Sheets.reader(figures), 1).of(ENTWINED.keySet());

        possible.forEach(
                (cell, interval) -> assertThat(interval.lowest()).isLessThanOrEqualTo(ENTWINED.getOrDefault(cell, 0)));
        possible.forEach((cell, interval) ->
                assertThat(interval.highest()).isGreaterThanOrEqualTo(ENTWINED.getOrDefault(cell, 0)));
    }

    @Test
    void comesToNothingWhereEveryCountMayBeAnythingNear() {
        var score = score(Sheets.wide(ENTWINED), Sheets.truth(ENTWINED));

        assertThat(score.attacked()).isEqualTo(4);
        assertThat(score.succeeded()).isFalse();
        assertThat(score.smallest()).isGreaterThanOrEqualTo(Sheets.K - 1);
    }

    @Test
    void leavesOutAYearThatSaysNoMoreThanItsHalves() {
        var counts = new HashMap<>(ENTWINED);
        ENTWINED.forEach((cell, count) -> {
            counts.put(cell.in(Sheets.SECOND), count);
            counts.put(cell.in("2001"), 2 * count);
        });

        var told = Sheets.reader(Sheets.wide(ENTWINED)).withoutWhatFollows();
        var both = Sheets.reader(Sheets.printed(counts, count -> new Interval(0, 50)));

        assertThat(told.intervals()).hasSameSizeAs(ENTWINED);
        // 0 to 50 says more of a year than 0 to 50 of each half.
        assertThat(both.withoutWhatFollows().intervals()).hasSameSizeAs(counts);
    }

    @Test
    void provesThatEverybodyIsOfOneKindOnlyWhereTheyAre() {
        var alike = Sheets.counted(Sheets.FIRST, new int[][] {{0, 0, 9}, {4, 3, 9}, {9, 9, 9}});
        var lattice = Sheets.lattice();

        assertThat(new Homogeneous(Sheets.naive(alike), lattice, Sheets.truth(alike))
                        .attack(new Reconstruction(Sheets.reader(Sheets.naive(alike)), 1))
                        .determined())
                .isEqualTo(1);
        assertThat(new Homogeneous(Sheets.wide(alike), lattice, Sheets.truth(alike))
                        .attack(new Reconstruction(Sheets.reader(Sheets.wide(alike)), 1))
                        .succeeded())
                .isFalse();
    }

    @Test
    void anAttackThatExcludesWhatIsTrueIsAFaultOfItsAuthor() {
        var figures = Sheets.wide(ENTWINED);
        var found = Map.of(Target.of(Sheets.cell(Sheets.FIRST, "ECU", "AT_RISK")), new Interval(1, 3));

        assertThatThrownBy(() -> new Scoring(figures, Sheets.K).of("wrong", found, Sheets.truth(ENTWINED)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Score score(Figures figures, Truth truth) {
        var reconstruction = new Reconstruction(Sheets.reader(figures), 1);
        var found = new HashMap<Target, Interval>();
        reconstruction
                .of(List.copyOf(truth.units().keySet()))
                .forEach((cell, interval) -> found.put(Target.of(cell), interval));
        return new Scoring(figures, Sheets.K).of("reconstruction", found, truth);
    }
}
