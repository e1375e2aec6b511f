package org.amparo.attack.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;
import org.amparo.attack.known.Target;
import org.junit.jupiter.api.Test;

class DifferencingTest {
    private static final int[][] PEOPLE = {{9, 3, 7}, {6, 8, 5}, {7, 6, 9}};

    @Test
    void findsTheOneCountThatWasLeftOutOfASum() {
        var counts = Sheets.counted(Sheets.FIRST, PEOPLE);
        var figures = Sheets.naive(counts);

        var found = Differencing.of(Sheets.reader(figures));

        assertThat(found.get(Target.of(Sheets.cell(Sheets.FIRST, "ECU", "SMUGGLING"))))
                .isEqualTo(new Interval(3, 3));
        var score = new Scoring(figures, Sheets.K).of("differencing", found, Sheets.truth(counts));
        assertThat(score.determined()).isPositive();
        assertThat(score.succeeded()).isTrue();
    }

    @Test
    void findsWhoCameInTheSecondHalfByTakingTheFirstFromTheYear() {
        var first = Sheets.counted(Sheets.FIRST, PEOPLE);
        var second = Sheets.counted(Sheets.SECOND, new int[][] {{1, 8, 8}, {8, 8, 8}, {8, 8, 8}});
        var counts = new HashMap<>(first);
        counts.putAll(second);
        first.forEach(
                (cell, count) -> counts.put(cell.in("2001"), count + second.getOrDefault(cell.in(Sheets.SECOND), 0)));
        // Of the second half nothing is printed, of the year and the first half everything.
        var figures = Sheets.printed(counts, count -> new Interval(count, count));
        var known = Sheets.reader(figures);
        var blind = new HashMap<>(known.intervals());
        second.keySet().forEach(cell -> blind.put(cell, new Interval(0, 100)));

        var found = Differencing.of(new Knowledge(blind, known.relations()));

        assertThat(found.get(Target.of(Sheets.cell(Sheets.SECOND, "ECU", "AT_RISK"))))
                .isEqualTo(new Interval(1, 1));
    }

    @Test
    void findsAGroupThatIsPrintedNowhere() {
        var counts = Sheets.counted(Sheets.FIRST, new int[][] {{9, 1, 1}, {8, 8, 8}, {8, 8, 8}});
        var figures = Sheets.naive(counts);

        var found = Differencing.of(Sheets.reader(figures));

        var ecuador = Cell.of(Sheets.FIRST, "PERSON", Map.of("country", "ECU"));
        assertThat(found.get(Target.rest(ecuador, Sheets.cell(Sheets.FIRST, "ECU", "AT_RISK"))))
                .isEqualTo(new Interval(2, 2));
    }

    @Test
    void comesToNothingWhereEveryCountMayBeAnythingNear() {
        var counts = Sheets.counted(Sheets.FIRST, PEOPLE);
        var figures = Sheets.wide(counts);

        var score = new Scoring(figures, Sheets.K)
                .of("differencing", Differencing.of(Sheets.reader(figures)), Sheets.truth(counts));

        assertThat(score.attacked()).isPositive();
        assertThat(score.succeeded()).isFalse();
    }
}
