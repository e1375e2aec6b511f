package org.amparo.attack.method;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.Map;
import org.amparo.attack.known.Interval;

/** The attacker's solver: CP-SAT, which the gate does not use. One thread, a fixed seed, no limit by the clock. */
final class CpSat implements Program.Solver {
    private static final double LIMIT = 20;

    @Override
    public Program.Answer largest(Program program, Map<Integer, Integer> weights) {
        Loader.loadNativeLibraries();
        var model = new CpModel();
        var numbers =
                program.bounds().stream().map(bounds -> number(model, bounds)).toArray(IntVar[]::new);
        program.rows().forEach(row -> add(model, row, numbers));
        var wanted = LinearExpr.newBuilder();
        weights.forEach((number, weight) -> wanted.addTerm(numbers[number], weight));
        model.maximize(wanted);
        return solve(model, numbers);
    }

    private static IntVar number(CpModel model, Interval bounds) {
        return model.newIntVar(bounds.lowest(), bounds.highest(), "");
    }

    private static void add(CpModel model, Row row, IntVar[] numbers) {
        var others = LinearExpr.sum(row.others().stream()
                .map(number -> (LinearArgument) numbers[number])
                .toArray(LinearArgument[]::new));
        if (row.equal()) {
            model.addEquality(others, numbers[row.single()]);
        } else {
            model.addGreaterOrEqual(others, numbers[row.single()]);
        }
    }

    private static Program.Answer solve(CpModel model, IntVar[] numbers) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(LIMIT);
        var status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("what is known contradicts itself");
        }
        var found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        var values = new int[found ? numbers.length : 0];
        for (var number = 0; number < values.length; number++) {
            values[number] = Math.toIntExact(solver.value(numbers[number]));
        }
        return new Program.Answer(values, (long) Math.floor(solver.bestObjectiveBound() + 1e-6));
    }
}
