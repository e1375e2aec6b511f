package org.amparo.reporting.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.gate.Gate;
import org.amparo.reporting.gate.Judgement;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Release;
import org.amparo.reporting.published.Withheld;
import org.amparo.reporting.published.Withheld.Reason;
import org.amparo.reporting.release.Certificate.Attempt;
import org.jspecify.annotations.Nullable;

/** The tries at one release, each solved and judged, until one passes. */
final class Attempts {
    private final IntegerProgram.Solver solver;
    private final Gate gate;
    private final Task task;
    private final List<Attempt> done = new ArrayList<>();
    private final Map<Table, Reason> missing = new LinkedHashMap<>();
    private @Nullable Judgement last;

    Attempts(IntegerProgram.Solver solver, Gate gate, Task task) {
        this.solver = solver;
        this.gate = gate;
        this.task = task;
    }

    /**
     * What is asked for.
     *
     * @param settled counts that keep the value they were given out with
     */
    record Task(
            Population population,
            Lattice lattice,
            Rules rules,
            Tally tally,
            List<Kept> earlier,
            Map<Cell, Integer> settled) {}

    /** A try that passed. */
    record Passed(Step step, Release release, Map<Cell, Integer> counts) {}

    List<Attempt> done() {
        return done;
    }

    /** What the gate said last; null as long as nothing was solved. */
    @Nullable
    Judgement last() {
        return last;
    }

    /** The lattice without the tables that are missing. */
    Lattice left() {
        return task.lattice().without(missing.keySet());
    }

    void leaveOut(List<Table> tables, Reason reason) {
        tables.forEach(table -> missing.putIfAbsent(table, reason));
    }

    /** One try with the tables that are left; empty when it is not solved or does not pass. */
    Optional<Passed> attempt(Step step) {
        var lattice = left();
        var program = new Program(lattice, task.tally(), task.rules(), task.settled());
        var solution = solver.solve(program.with(allowed(step, lattice)));
        last = null;
        if (!solution.found()) {
            done.add(new Attempt(step, lattice.tables().size(), solution.status(), solution.time(), false));
            return Optional.empty();
        }
        var counts = program.counts(solution.values());
        var release = release(lattice, counts);
        var judgement = gate.judge(task.population(), task.lattice(), release, task.earlier());
        last = judgement;
        done.add(new Attempt(step, lattice.tables().size(), solution.status(), solution.time(), judgement.passed()));
        return judgement.passed() ? Optional.of(new Passed(step, release, counts)) : Optional.empty();
    }

    private Program.Allowed allowed(Step step, Lattice lattice) {
        return switch (step) {
            case PROGRAM -> (cell, count) -> true;
            case ROUNDED -> new Rounding(lattice, task.tally(), task.rules());
        };
    }

    private Release release(Lattice lattice, Map<Cell, Integer> counts) {
        var tables = lattice.tables().stream()
                .map(table -> PublishedTable.of(
                        table.name(),
                        table.cells().stream()
                                .map(cell -> printed(cell, counts))
                                .toList()))
                .toList();
        var withheld = task.lattice().tables().stream()
                .filter(table -> !lattice.tables().contains(table))
                .map(table -> new Withheld(table.name(), missing.getOrDefault(table, Reason.COARSER_MISSING)))
                .toList();
        return new Release(
                task.population().period(), task.rules(), task.lattice().digest(), tables, withheld);
    }

    private PublishedCell printed(Cell cell, Map<Cell, Integer> counts) {
        var bound = cell.places().isEmpty() ? 0 : task.rules().bound();
        return new PublishedCell(cell, counts.getOrDefault(cell, 0), bound);
    }
}
