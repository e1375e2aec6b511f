package org.amparo.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Lattices;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.population.Populations;

/** Whatever the population: what the program prints keeps the rules. The attacker is met elsewhere. */
class ReleasePropertiesTest {
    private static final Lattice LATTICE = Lattices.small();
    private static final Rules RULES = Rules.forAuditors();
    private static final int TRIES = 8;

    @Property(tries = TRIES)
    void countsAreZeroOrAtLeastKAndNearTheTruth(
            @ForAll @LongRange(min = 0, max = 10_000) long seed,
            @ForAll @IntRange(min = 12, max = 120) int people,
            @ForAll Step step) {
        var tally = Tally.of(population(seed, people), LATTICE);

        solved(tally, step).forEach((cell, count) -> {
            assertThat(count == 0 || count >= RULES.k()).isTrue();
            assertThat(Math.abs(count - tally.units(cell))).isLessThanOrEqualTo(RULES.bound());
            assertThat(tally.units(cell) > 0 || count == 0)
                    .as("nobody is made up")
                    .isTrue();
        });
    }

    @Property(tries = TRIES)
    void tablesAddUpToExactTotals(
            @ForAll @LongRange(min = 0, max = 10_000) long seed,
            @ForAll @IntRange(min = 12, max = 120) int people,
            @ForAll Step step) {
        var population = population(seed, people);

        var counts = solved(Tally.of(population, LATTICE), step);

        if (!counts.isEmpty()) {
            assertThat(counts.get(Cell.total(Unit.INDIVIDUAL))).isEqualTo(people);
            assertThat(counts.get(Cell.total(Unit.CASE)))
                    .isEqualTo(population.cases().size());
            assertThat(LATTICE.sums()).allSatisfy(sum -> assertThat(counts.get(sum.whole()))
                    .isEqualTo(sum.parts().stream().mapToInt(counts::get).sum()));
        }
    }

    @Property(tries = TRIES)
    void theSamePeopleInAnotherOrderGiveTheSameNumbers(
            @ForAll @LongRange(min = 0, max = 10_000) long seed, @ForAll @IntRange(min = 12, max = 120) int people) {
        var population = population(seed, people);

        var again = Populations.shuffled(population, seed);

        assertThat(solved(Tally.of(again, LATTICE), Step.PROGRAM))
                .isEqualTo(solved(Tally.of(population, LATTICE), Step.PROGRAM));
        assertThat(InputDigest.of(again)).isEqualTo(InputDigest.of(population));
    }

    private static Population population(long seed, int people) {
        return Populations.drawn(seed, people, people / 2, List.of("COL", "PER", "ECU", "BRA"), 0.7);
    }

    /** The counts; none where the step has no solution, which the ladder answers. */
    private static Map<Cell, Integer> solved(Tally tally, Step step) {
        var program = new Program(LATTICE, tally, RULES, Map.of());
        Program.Allowed any = (cell, count) -> true;
        var allowed = step == Step.PROGRAM ? any : new Rounding(LATTICE, tally, RULES);
        var solution = new CpSatSolver(0.1).solve(program.with(allowed));
        return solution.found() ? program.counts(solution.values()) : Map.of();
    }
}
