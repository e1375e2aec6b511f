package org.amparo.reporting.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.gate.Gate;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.Withheld.Reason;
import org.amparo.reporting.release.Attempts.Passed;
import org.amparo.reporting.release.Attempts.Task;
import org.amparo.reporting.release.Certificate.Deviation;
import org.amparo.reporting.release.Outcome.Refused;
import org.amparo.reporting.release.Outcome.Released;
import org.jspecify.annotations.Nullable;

/**
 * Makes the release of a period: the same people give the same numbers, whatever order they are handed over in and
 * whatever the clock says. Nothing is stored here; the release that is stored is the release.
 */
public final class ReleaseProgram {
    private final IntegerProgram.Solver solver;
    private final Gate gate;

    ReleaseProgram(IntegerProgram.Solver solver, Gate gate) {
        this.solver = solver;
        this.gate = gate;
    }

    /** The program with a limit in CP-SAT's deterministic time; the bars were measured with 4. */
    public static ReleaseProgram within(double limit) {
        return new ReleaseProgram(new CpSatSolver(limit), Gate.usual());
    }

    /**
     * The first release of a period for an audience.
     *
     * @param earlier overlapping releases given out before: of the same period for another audience
     * @throws IllegalArgumentException when a unit has a code that the lattice does not know
     */
    public Outcome solve(Population population, Lattice lattice, Rules rules, List<Kept> earlier) {
        var task = new Task(population, lattice, rules, Tally.of(population, lattice), earlier, Map.of());
        return answer(task, null);
    }

    /**
     * A release in place of one given out before: counts whose contributors did not change keep their value, and the
     * attacker sees both. There is no ladder: it can be told together with the old one, or does not happen.
     *
     * @param earlier other overlapping releases
     */
    public Outcome revise(Kept old, Population population, Lattice lattice, List<Kept> earlier) {
        var within = old.release().within(lattice);
        var tally = Tally.of(population, lattice);
        var all = new ArrayList<>(earlier);
        all.addFirst(old);
        return answer(
                new Task(
                        population,
                        within,
                        old.release().rules(),
                        tally,
                        all,
                        new Revision(old, tally).settled(within)),
                old);
    }

    private Outcome answer(Task task, @Nullable Kept old) {
        var attempts = new Attempts(solver, gate, task);
        var dominated = new Dominance(task.tally(), task.rules()).dominated(task.lattice());
        var few = tooFew(task);
        var refusal = beforehand(task, dominated.stream().anyMatch(Table::isStoodOn), old);
        if (refusal.isPresent()) {
            return refused(refusal.get(), task, attempts);
        }
        if (old != null
                && !(dominated.isEmpty()
                        && few.isEmpty()
                        && old.release().latticeDigest().equals(task.lattice().digest()))) {
            return refused(Refusal.NOT_REVISABLE, task, attempts);
        }
        attempts.leaveOut(few, Reason.TOO_FEW);
        attempts.leaveOut(dominated, Reason.DOMINATED);
        var ladder = new Ladder(attempts);
        var passed = old == null ? ladder.climb() : ladder.attempt();
        return passed.map(found -> released(found, task, attempts))
                .orElseGet(() -> refused(old == null ? Refusal.NOT_PROTECTED : Refusal.NOT_REVISABLE, task, attempts));
    }

    /** The tables of referrals where the exact total would be a small number; none at all may be as small. */
    private static List<Table> tooFew(Task task) {
        return task.lattice().tables().stream()
                .filter(table -> table.unit() == Unit.REFERRAL
                        && task.tally().cases(Cell.total(Unit.REFERRAL))
                                < task.rules().k())
                .toList();
    }

    /** Why it is not even tried. */
    private static Optional<Refusal> beforehand(Task task, boolean oneOrganisation, @Nullable Kept old) {
        if (task.tally().cases(Cell.total(Unit.CASE)) < task.rules().k()) {
            return Optional.of(Refusal.TOO_FEW);
        }
        if (oneOrganisation) {
            return Optional.of(Refusal.ONE_ORGANISATION);
        }
        return old != null
                        && new Revision(old, task.tally()).changed()
                                < task.rules().revisionUnits()
                ? Optional.of(Refusal.TOO_LITTLE_CHANGED)
                : Optional.empty();
    }

    private Outcome released(Passed passed, Task task, Attempts attempts) {
        var release = passed.release();
        var kept = new Kept(release, task.tally().counts(), task.tally().profiles());
        var lattice = release.within(task.lattice());
        var certificate = new Certificate(
                release.period(),
                task.rules(),
                InputDigest.of(task.population()),
                task.lattice().digest(),
                passed.steps(),
                attempts.done(),
                lattice.cells().size(),
                sensitive(task, lattice),
                attempts.last(),
                gate.assumingMinimalDeviation(task.population(), task.lattice(), release),
                Deviation.of(lattice, task.tally(), passed.counts()),
                null);
        return new Released(release, kept, certificate);
    }

    private static Outcome refused(Refusal refusal, Task task, Attempts attempts) {
        var lattice = attempts.left();
        var certificate = new Certificate(
                task.population().period(),
                task.rules(),
                InputDigest.of(task.population()),
                task.lattice().digest(),
                Map.of(),
                attempts.done(),
                0,
                sensitive(task, lattice),
                attempts.last(),
                null,
                List.of(),
                refusal);
        return new Refused(refusal, certificate);
    }

    private static int sensitive(Task task, Lattice lattice) {
        return (int) lattice.cells().stream()
                .filter(cell -> task.rules().sensitive(task.tally().cases(cell)))
                .count();
    }
}
