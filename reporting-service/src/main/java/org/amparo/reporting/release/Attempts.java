package org.amparo.reporting.release;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Release;
import org.amparo.reporting.published.Withheld;
import org.amparo.reporting.published.Withheld.Reason;
import org.amparo.reporting.release.Certificate.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * The tries at one release until one passes. Each part of the lattice is solved by itself, since what is chosen in one
 * leaves all others as they are; the attacker sees them together.
 */
final class Attempts {
    private final IntegerProgram.Solver solver;
    private final Gate gate;
    private final Task task;
    private final List<Attempt> done = new ArrayList<>();
    private final Map<Table, Reason> missing = new LinkedHashMap<>();
    private final Map<Question, Optional<Map<Cell, Integer>>> answers = new HashMap<>();
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

    /**
     * A try that passed.
     *
     * @param steps by which the counts of each unit were protected
     */
    record Passed(Release release, Map<Cell, Integer> counts, Map<Unit, Step> steps) {}

    private record Question(Lattice part, Step step) {}

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

    /** The counts of a part of what is left; empty when none are found. Asked again it is not solved again. */
    Optional<Map<Cell, Integer>> counts(Lattice part, Step step) {
        return answers.computeIfAbsent(new Question(part, step), this::solve);
    }

    private Optional<Map<Cell, Integer>> solve(Question question) {
        var part = question.part();
        var program = new Program(part, task.tally(), task.rules(), task.settled());
        var solution = solver.solve(program.with(allowed(question)));
        done.add(new Attempt(question.step(), part.units(), part.tables().size(), solution.status(), solution.time()));
        return solution.found() ? Optional.of(program.counts(solution.values())) : Optional.empty();
    }

    private Program.Allowed allowed(Question question) {
        return switch (question.step()) {
            case PROGRAM -> (cell, count) -> true;
            case ROUNDED -> new Rounding(question.part(), task.tally(), task.rules());
        };
    }

    /**
     * What the gate said of the counts it saw last.
     *
     * @throws NullPointerException before anything was judged
     */
    Judgement judged() {
        return requireNonNull(last);
    }

    /** Lets the attacker see all parts that are left, each as solved by its step; empty when they may not be given out. */
    Optional<Passed> judge(Map<Lattice, Step> parts) {
        var counts = new HashMap<Cell, Integer>();
        var steps = new EnumMap<Unit, Step>(Unit.class);
        parts.forEach((part, step) -> {
            counts.putAll(counts(part, step).orElseThrow());
            part.units().forEach(unit -> steps.put(unit, step));
        });
        var release = release(left(), counts);
        var judgement = gate.judge(task.population(), task.lattice(), release, task.earlier());
        last = judgement;
        return judgement.passed() ? Optional.of(new Passed(release, counts, steps)) : Optional.empty();
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
