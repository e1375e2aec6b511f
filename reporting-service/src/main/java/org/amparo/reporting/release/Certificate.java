package org.amparo.reporting.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.gate.Judgement;
import org.amparo.reporting.gate.Run;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was done to protect a release and what its attackers found. Kept with it and in the ledger; says nothing of any
 * cell, but its deviations stay inside.
 *
 * @param inputs SHA-256 over all units in the order of their keys
 * @param lattice SHA-256 of the lattice's file
 * @param step the step of the ladder it was made with; null without a release
 * @param attempts all tries with the solver's answers
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
        @Nullable Step step,
        List<Attempt> attempts,
        int cells,
        int sensitive,
        @Nullable Judgement judgement,
        @Nullable Run minimal,
        List<Deviation> deviations,
        @Nullable Refusal refusal) {
    public Certificate {
        attempts = List.copyOf(attempts);
        deviations = List.copyOf(deviations);
    }

    /** The solver's deterministic time of all attempts: the same on any machine of a kind. */
    @JsonProperty
    public double time() {
        return attempts.stream().mapToDouble(Attempt::time).sum();
    }

    /**
     * One try at a release.
     *
     * @param tables how many tables it had
     * @param status what the solver said
     * @param time in the solver's deterministic unit
     * @param passed whether it was solved and the gate let it pass
     */
    public record Attempt(Step step, int tables, String status, double time, boolean passed) {}

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
