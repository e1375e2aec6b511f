package org.amparo.reporting.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.reporting.gate.Judgement;
import org.amparo.reporting.gate.Run;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was done to protect a release and what its attackers found. Kept with it and in the ledger; says nothing of any
 * cell, but its deviations stay inside.
 *
 * @param inputs SHA-256 over all units in the order of their keys
 * @param lattice SHA-256 of the lattice's file
 * @param steps by which step of the ladder the counts of each unit were protected; none without a release
 * @param attempts all programs solved for it
 * @param cells how many counts were printed
 * @param sensitive how many had 1 to k-1 cases behind them
 * @param judgement what the gate said last; null when nothing came so far
 * @param minimal the run that decides nothing; null without a release
 * @param deviations over one-way and two-way tables; none without a release
 * @param refusal null with a release
 */
public record Certificate(
        Period period,
        Rules rules,
        String inputs,
        String lattice,
        Map<Unit, Step> steps,
        List<Attempt> attempts,
        int cells,
        int sensitive,
        @Nullable Judgement judgement,
        @Nullable Run minimal,
        List<Deviation> deviations,
        @Nullable Refusal refusal) {
    public Certificate {
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
        attempts = List.copyOf(attempts);
        deviations = List.copyOf(deviations);
    }

    /** The solver's deterministic time of all attempts: the same on any machine of a kind. */
    @JsonProperty
    public double time() {
        return attempts.stream().mapToDouble(Attempt::time).sum();
    }

    /**
     * One program solved: a part of the lattice, by one step.
     *
     * @param units what the part counts
     * @param tables how many tables it had
     * @param status what the solver said
     * @param time in the solver's deterministic unit
     */
    public record Attempt(Step step, List<Unit> units, int tables, String status, double time) {
        public Attempt {
            units = List.copyOf(units);
        }
    }

    /**
     * How far printed counts are from the truth, over the tables of so many ways.
     *
     * @param cells how many counts are not true zeros; those are printed as they are and would only flatter the mean
     */
    public record Deviation(int ways, int cells, double mean, int largest) {
        static List<Deviation> of(Lattice lattice, Tally tally, Map<Cell, Integer> counts) {
            return List.of(of(1, lattice, tally, counts), of(2, lattice, tally, counts));
        }

        private static Deviation of(int ways, Lattice lattice, Tally tally, Map<Cell, Integer> counts) {
            var deviations = lattice.cells().stream()
                    .filter(cell -> cell.places().size() == ways && tally.units(cell) > 0)
                    .mapToInt(cell -> Math.abs(counts.getOrDefault(cell, 0) - tally.units(cell)))
                    .summaryStatistics();
            return new Deviation(
                    ways, (int) deviations.getCount(), deviations.getAverage(), Math.max(0, deviations.getMax()));
        }
    }
}
