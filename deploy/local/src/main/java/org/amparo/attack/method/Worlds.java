package org.amparo.attack.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;
import org.amparo.attack.known.Relation;

/**
 * All populations somebody holds possible. The smallest and the largest count of a cell among them are what reconstruction
 * learns: proved by the solver, not guessed. Populations that were found on the way are kept: they answer most questions.
 */
final class Worlds {
    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final List<Cell> cells;
    private final Program program;
    private final Program.Solver solver;
    private final int[] smallest;
    private final int[] largest;
    private int solved;

    Worlds(List<Cell> cells, Knowledge knowledge, Program.Solver solver) {
        this.cells = List.copyOf(cells);
        this.solver = solver;
        cells.forEach(cell -> numbers.put(cell, numbers.size()));
        var bounds = cells.stream().map(knowledge::intervalOf).toList();
        program = Narrowing.of(new Program(bounds, rows(knowledge)));
        smallest = program.bounds().stream().mapToInt(Interval::highest).toArray();
        largest = program.bounds().stream().mapToInt(Interval::lowest).toArray();
    }

    private List<Row> rows(Knowledge knowledge) {
        var rows = new ArrayList<Row>();
        for (var relation : knowledge.relations()) {
            if (numbers.containsKey(relation.one())) {
                var others = relation.others().stream().map(this::number).toList();
                rows.add(new Row(relation.kind() == Relation.Kind.IS_THE_SUM, number(relation.one()), others));
            }
        }
        return rows;
    }

    private int number(Cell cell) {
        var number = numbers.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("a relation across parts");
        }
        return number;
    }

    /** Finds populations far apart from each other, so that few questions are left for the solver. */
    void explore(int many, Random chance) {
        for (var time = 0; time < many; time++) {
            var weights = new HashMap<Integer, Integer>();
            for (var number = 0; number < cells.size(); number++) {
                weights.put(number, chance.nextInt(-3, 4));
            }
            keep(solver.largest(program, weights));
        }
    }

    /** The counts the populations found so far have there: no narrower than what is possible. */
    Interval seen(Cell cell) {
        var number = number(cell);
        return new Interval(smallest[number], largest[number]);
    }

    /** What one relation after another leaves: no narrower than what is possible. */
    Interval around(Cell cell) {
        return program.bounds().get(number(cell));
    }

    /** All that is possible, to the unit. */
    Interval possible(Cell cell) {
        var number = number(cell);
        var outer = program.bounds().get(number);
        var lowest = smallest[number] == outer.lowest() ? outer.lowest() : -most(Map.of(number, -1), -outer.lowest());
        var highest = largest[number] == outer.highest() ? outer.highest() : most(Map.of(number, 1), outer.highest());
        return new Interval(lowest, highest);
    }

    /** The most these can be together, and certainly no less. */
    int most(List<Cell> together) {
        var weights = new HashMap<Integer, Integer>();
        together.forEach(cell -> weights.merge(number(cell), 1, Integer::sum));
        return most(weights, Integer.MAX_VALUE);
    }

    private int most(Map<Integer, Integer> weights, int outer) {
        var answer = solver.largest(program, weights);
        keep(answer);
        return (int) Math.min(outer, answer.atMost());
    }

    private void keep(Program.Answer answer) {
        solved++;
        if (answer.found()) {
            for (var number = 0; number < smallest.length; number++) {
                smallest[number] = Math.min(smallest[number], answer.values()[number]);
                largest[number] = Math.max(largest[number], answer.values()[number]);
            }
        }
    }

    int solved() {
        return solved;
    }

    List<Cell> cells() {
        return cells;
    }
}
