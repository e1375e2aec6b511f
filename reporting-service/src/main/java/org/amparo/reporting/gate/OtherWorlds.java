package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.amparo.reporting.gate.Knowledge.Budget;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.variables.FirstFail;
import org.chocosolver.solver.variables.IntVar;
import org.jspecify.annotations.Nullable;

/** Looks for another world with a constraint solver; counts its steps instead of time, so that it ends the same anywhere. */
final class OtherWorlds {
    private final World world;
    private final List<List<Row>> rowsOf = new ArrayList<>();
    private long steps;

    OtherWorlds(World world) {
        this.world = world;
        for (var number = 0; number < world.size(); number++) {
            rowsOf.add(new ArrayList<>());
        }
        world.rows().forEach(row -> {
            for (var number : row.counts()) {
                rowsOf.get(number).add(row);
            }
        });
    }

    /**
     * What a search ended with.
     *
     * @param values all counts of the world found; null when none was
     * @param impossible whether there is none among those with only these counts let go
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
    record Found(int @Nullable [] values, boolean impossible) {}

    /** A wish: one count at least or at most at a value. */
    record Wish(int number, int value, boolean atLeast) {
        static Wish atLeast(int number, int value) {
            return new Wish(number, value, true);
        }

        static Wish atMost(int number, int value) {
            return new Wish(number, value, false);
        }
    }

    /** How many decisions and failures the searches took so far. */
    long steps() {
        return steps;
    }

    /** Another world that fulfils the wish and differs from the truth in the counts let go alone. */
    Found search(Wish wish, BitSet free, Knowledge knowledge, int fails) {
        if (wish.value() < knowledge.lowest()[wish.number()]
                || wish.value() > knowledge.highest()[wish.number()]) {
            return new Found(null, true);
        }
        var model = new Model();
        var variables = new IntVar[world.size()];
        var truth = world.truth();
        var open = open(free, knowledge);
        open.stream()
                .forEach(number -> variables[number] =
                        model.intVar(knowledge.lowest()[number], knowledge.highest()[number]));
        model.arithm(variables[wish.number()], wish.atLeast() ? ">=" : "<=", wish.value())
                .post();
        open.stream()
                .boxed()
                .flatMap(number -> rowsOf.get(number).stream())
                .distinct()
                .forEach(row -> post(model, row, variables, truth, knowledge.most(row, truth)));
        if (knowledge.budget() != null) {
            post(model, knowledge.budget(), variables, truth);
        }
        return solve(model, variables, open, truth, fails);
    }

    /** Without the counts he knows anyway. */
    private static BitSet open(BitSet free, Knowledge knowledge) {
        var open = new BitSet();
        free.stream()
                .filter(number -> knowledge.lowest()[number] < knowledge.highest()[number])
                .forEach(open::set);
        return open;
    }

    private static void post(Model model, Row row, IntVar[] variables, int[] truth, int most) {
        var free = new ArrayList<IntVar>();
        var weights = new ArrayList<Integer>();
        var fixed = 0;
        for (var i = 0; i < row.counts().length; i++) {
            var variable = variables[row.counts()[i]];
            if (variable == null) {
                fixed += row.weights()[i] * truth[row.counts()[i]];
            } else {
                free.add(variable);
                weights.add(row.weights()[i]);
            }
        }
        model.scalar(
                        free.toArray(IntVar[]::new),
                        weights.stream().mapToInt(Integer::intValue).toArray(),
                        row.equal() ? "=" : "<=",
                        most - fixed)
                .post();
    }

    private static void post(Model model, Budget budget, IntVar[] variables, int[] truth) {
        var left = budget.sum();
        var deviations = new ArrayList<IntVar>();
        for (var number = 0; number < variables.length; number++) {
            var printed = budget.printed()[number];
            var variable = variables[number];
            if (printed >= 0 && variable == null) {
                left -= Math.abs(printed - truth[number]);
            } else if (printed >= 0) {
                deviations.add(model.abs(model.offset(variable, -printed)));
            }
        }
        if (!deviations.isEmpty()) {
            model.sum(deviations.toArray(IntVar[]::new), "<=", left).post();
        }
    }

    private Found solve(Model model, IntVar[] variables, BitSet free, int[] truth, int fails) {
        var numbers = free.stream().toArray();
        var decided =
                Arrays.stream(numbers).mapToObj(number -> variables[number]).toArray(IntVar[]::new);
        var wanted = new IdentityHashMap<IntVar, Integer>();
        for (var number : numbers) {
            wanted.put(variables[number], truth[number]);
        }
        var solver = model.getSolver();
        solver.limitFail(fails);
        solver.setSearch(Search.intVarSearch(
                new FirstFail(model), variable -> nearest(variable, wanted.getOrDefault(variable, 0)), decided));
        var found = solver.solve();
        steps += solver.getNodeCount() + solver.getFailCount() + 1;
        if (!found) {
            return new Found(null, !solver.isStopCriterionMet());
        }
        var values = truth.clone();
        for (var number : numbers) {
            values[number] = variables[number].getValue();
        }
        return new Found(values, false);
    }

    private static int nearest(IntVar variable, int wanted) {
        if (variable.contains(wanted)) {
            return wanted;
        }
        var above = variable.nextValue(wanted);
        var below = variable.previousValue(wanted);
        if (below == Integer.MIN_VALUE) {
            return above;
        }
        return above == Integer.MAX_VALUE || wanted - below <= above - wanted ? below : above;
    }
}
