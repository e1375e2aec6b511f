package org.amparo.reporting.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.amparo.reporting.lattice.AtMost;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Sum;
import org.amparo.reporting.release.IntegerProgram.Choice;
import org.amparo.reporting.release.IntegerProgram.Equation;
import org.amparo.reporting.release.IntegerProgram.Order;

/**
 * The integer program of a release (docs/decisions/0029). Counts that are settled - the exact totals, true zeros, and in
 * a revision the counts whose contributors did not change - are constants; all others are chosen together.
 */
final class Program {
    /** What a unit of deviation costs by the number of ways of its table: headline tables are read most. */
    private static final long[] COST = {0, 4_000, 1_000};

    /** The draws of a cell's units decide between what costs the same, and can hardly decide more. */
    private static final int CHANCE = 16;

    private final Lattice lattice;
    private final Tally tally;
    private final Rules rules;
    private final Map<Cell, Integer> settled;
    private final List<Cell> open = new ArrayList<>();
    private final Map<Cell, Integer> places = new HashMap<>();

    Program(Lattice lattice, Tally tally, Rules rules, Map<Cell, Integer> settled) {
        this.lattice = lattice;
        this.tally = tally;
        this.rules = rules;
        this.settled = new HashMap<>(settled);
        for (var cell : lattice.cells()) {
            if (cell.places().isEmpty() || tally.units(cell) == 0) {
                this.settled.put(cell, tally.units(cell));
            }
            if (!this.settled.containsKey(cell)) {
                places.put(cell, open.size());
                open.add(cell);
            }
        }
    }

    /** The program in which each count may be what the step allows. */
    IntegerProgram with(Allowed allowed) {
        return new IntegerProgram(
                open.stream().map(cell -> choice(cell, allowed)).toList(),
                lattice.sums().stream().map(this::equation).toList(),
                orders());
    }

    /** The counts of all cells. */
    Map<Cell, Integer> counts(long[] values) {
        var counts = new HashMap<Cell, Integer>();
        for (var cell : lattice.cells()) {
            var place = places.get(cell);
            counts.put(cell, place == null ? settled(cell) : Math.toIntExact(values[place]));
        }
        return counts;
    }

    /** Which counts a step allows for a cell. */
    interface Allowed {
        boolean count(Cell cell, long count);
    }

    private Choice choice(Cell cell, Allowed allowed) {
        var truth = tally.units(cell);
        LongPredicate kept = count -> allowed.count(cell, count) && withinBound(cell, truth, count);
        var values = LongStream.rangeClosed(Math.max(0, truth - rules.bound()), (long) truth + rules.bound())
                .filter(kept)
                .toArray();
        var cost = COST[cell.places().size()];
        var draws = tally.draws(cell);
        return new Choice(
                values,
                truth,
                cost + Math.floorMod(draws, CHANCE),
                cost + Math.floorMod(draws >>> Integer.SIZE, CHANCE));
    }

    /**
     * Above a sensitive count there is room for k-1 more than there are: whoever contributed all of it still does not
     * know that nobody else did.
     */
    private boolean withinBound(Cell cell, int truth, long count) {
        return (count == 0 || count >= rules.k())
                && (!rules.sensitive(tally.cases(cell)) || truth + rules.width() <= count + rules.bound());
    }

    private Equation equation(Sum sum) {
        var constant = 0L;
        var parts = new ArrayList<Integer>();
        for (var part : sum.parts()) {
            var place = places.get(part);
            if (place == null) {
                constant -= settled(part);
            } else {
                parts.add(place);
            }
        }
        var whole = places.getOrDefault(sum.whole(), -1);
        if (whole < 0) {
            constant += settled(sum.whole());
        }
        return new Equation(parts.stream().mapToInt(Integer::intValue).toArray(), whole, constant);
    }

    private List<Order> orders() {
        var orders = new ArrayList<Order>();
        lattice.columnsWithinStated().forEach(pair -> order(pair, orders));
        lattice.groupsWithinGroups().forEach(pair -> order(pair, orders));
        lattice.casesWithinPeople().stream()
                .filter(pair -> tally.units(pair.smaller()) <= tally.units(pair.larger()))
                .forEach(pair -> order(pair, orders));
        return orders;
    }

    private void order(AtMost pair, List<Order> orders) {
        var smaller = places.get(pair.smaller());
        var larger = places.get(pair.larger());
        if (smaller != null && larger != null) {
            orders.add(new Order(smaller, larger));
        }
    }

    private int settled(Cell cell) {
        return settled.getOrDefault(cell, 0);
    }
}
