package org.amparo.reporting.release;

import java.util.List;
import java.util.Optional;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.published.Withheld.Reason;

/**
 * The ladder: the program; rounding; the same with tables left out, whole, the two-way ones first; in the end nothing.
 */
final class Ladder {
    private static final int MOST_ROUNDS = 8;

    private final Attempts attempts;

    Ladder(Attempts attempts) {
        this.attempts = attempts;
    }

    /** The first try that passes. */
    Optional<Attempts.Passed> climb() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var passed = attempts.attempt(Step.PROGRAM).or(() -> attempts.attempt(Step.ROUNDED));
            if (passed.isPresent()) {
                return passed;
            }
            var failing = failing();
            if (failing.isEmpty()) {
                return Optional.empty();
            }
            attempts.leaveOut(failing, attempts.last() == null ? Reason.NOT_SOLVED : Reason.ATTACKED);
        }
        return Optional.empty();
    }

    /** The tables of the cells that somebody learnt; where nothing was solved, those needed least. */
    private List<Table> failing() {
        var left = attempts.left();
        var judgement = attempts.last();
        var failing = judgement == null
                ? List.of(left.tables().getLast())
                : judgement.learnt().stream().map(left::tableOf).distinct().toList();
        var widest = failing.stream().mapToInt(Table::ways).max().orElse(0);
        if (widest == 0) {
            return List.of();
        }
        var narrowed = failing.stream().filter(table -> table.ways() == widest).toList();
        return judgement == null ? ofTheSameAttributes(narrowed.getFirst()) : narrowed;
    }

    private List<Table> ofTheSameAttributes(Table table) {
        return attempts.left().tables().stream()
                .filter(other ->
                        other.unit() == table.unit() && attributes(other).equals(attributes(table)))
                .toList();
    }

    private static List<String> attributes(Table table) {
        return table.by().stream().map(dimension -> dimension.attribute()).toList();
    }
}
