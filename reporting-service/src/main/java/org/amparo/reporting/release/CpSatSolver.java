package org.amparo.reporting.release;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.List;
import org.amparo.reporting.release.IntegerProgram.Choice;
import org.amparo.reporting.release.IntegerProgram.Solution;

/**
 * CP-SAT, made to answer the same to the same question: one worker, a fixed seed, and a limit in its deterministic time
 * in place of the clock. Its native library is loaded at the first use, never by a static initialiser.
 */
final class CpSatSolver implements IntegerProgram.Solver {
    private static final int SEED = 20_240_401;

    /** Taking turns in one thread: what each is good at was measured on populations of 83 to 3,000 people. */
    private static final List<String> STRATEGIES = List.of("default_lp", "max_lp", "lb_tree_search");

    private final double limit;

    /** @param limit in deterministic time, about a second each */
    CpSatSolver(double limit) {
        this.limit = limit;
    }

    @Override
    public Solution solve(IntegerProgram program) {
        Loader.loadNativeLibraries();
        var numbers = new ArrayList<IntVar>();
        return solve(modelOf(program, numbers), numbers);
    }

    private static CpModel modelOf(IntegerProgram program, List<IntVar> numbers) {
        var model = new CpModel();
        var cost = LinearExpr.newBuilder();
        for (var choice : program.choices()) {
            numbers.add(number(model, choice, cost));
        }
        program.equations().forEach(equation -> add(model, equation, numbers));
        program.orders()
                .forEach(order -> model.addLessOrEqual(numbers.get(order.smaller()), numbers.get(order.larger())));
        model.minimize(cost);
        return model;
    }

    private Solution solve(CpModel model, List<IntVar> numbers) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setInterleaveSearch(true)
                .addAllSubsolvers(STRATEGIES)
                .setRandomSeed(SEED)
                .setMaxDeterministicTime(limit);
        var status = solver.solve(model);
        var found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        var values = found ? numbers.stream().mapToLong(solver::value).toArray() : new long[0];
        return new Solution(status.name(), values, solver.response().getDeterministicTime());
    }

    private static IntVar number(CpModel model, Choice choice, LinearExprBuilder cost) {
        var number = model.newIntVarFromDomain(Domain.fromValues(choice.values()), "");
        model.addHint(number, choice.nearest());
        if (choice.values().length > 1 && choice.values()[0] == 0 && choice.values()[1] > choice.wanted()) {
            zeroOrMore(model, choice, number, cost);
        } else {
            distance(model, choice, number, cost);
        }
        return number;
    }

    /** Where what is wanted lies in the gap, the distance is linear on both sides of it: a far better bound. */
    private static void zeroOrMore(CpModel model, Choice choice, IntVar number, LinearExprBuilder cost) {
        var some = model.newBoolVar("");
        var last = choice.values()[choice.values().length - 1];
        model.addLessOrEqual(number, LinearExpr.term(some, last));
        model.addGreaterOrEqual(number, LinearExpr.term(some, choice.values()[1]));
        model.addHint(some, choice.nearest() > 0 ? 1 : 0);
        cost.add(choice.below() * choice.wanted())
                .addTerm(some, -(choice.below() + choice.above()) * choice.wanted())
                .addTerm(number, choice.above());
    }

    private static void distance(CpModel model, Choice choice, IntVar number, LinearExprBuilder cost) {
        var first = choice.values()[0];
        var last = choice.values()[choice.values().length - 1];
        var above = model.newIntVar(0, Math.max(0, last - choice.wanted()), "");
        var below = model.newIntVar(0, Math.max(0, choice.wanted() - first), "");
        model.addEquality(LinearExpr.newBuilder().add(number).addTerm(above, -1).add(below), choice.wanted());
        cost.addTerm(above, choice.above()).addTerm(below, choice.below());
    }

    private static void add(CpModel model, IntegerProgram.Equation equation, List<IntVar> numbers) {
        var sum = LinearExpr.newBuilder();
        for (var part : equation.parts()) {
            sum.add(numbers.get(part));
        }
        if (equation.whole() >= 0) {
            sum.addTerm(numbers.get(equation.whole()), -1);
        }
        model.addEquality(sum, equation.constant());
    }
}
