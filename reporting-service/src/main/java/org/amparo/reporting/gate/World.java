package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.reporting.lattice.AtMost;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Sum;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.Release;

/**
 * What the attacker reasons about: a number for each true count, the interval it must lie in by what is printed, and
 * what must hold between them. The truth is one solution; each other one is a world that would look the same.
 */
final class World {
    /** More people than any case has: where there is a person there is a case. */
    static final int MANY = 10_000;

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Layer, Map<Cell, Integer>> numbers = new HashMap<>();
    private final List<Integer> truth = new ArrayList<>();
    private final List<int[]> boxes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** Adds the true counts of a lattice, and what the attacker knows holds between them whatever is printed. */
    void add(Layer layer, Lattice lattice, Map<Cell, Integer> counts) {
        lattice.cells().forEach(cell -> number(layer, cell, counts.getOrDefault(cell, 0), 0, MANY));
        lattice.sums().forEach(sum -> add(layer, sum));
        lattice.columnsWithinStated().forEach(pair -> add(layer, pair));
        lattice.groupsWithinGroups().forEach(pair -> add(layer, pair));
        var links = lattice.casesWithinPeople();
        if (links.stream().allMatch(pair -> plausible(layer, pair))) {
            links.forEach(pair -> link(layer, pair));
        }
        Stated.within(lattice).forEach(sum -> rows.add(row(layer, sum, false)));
    }

    /** Adds how each count changed since a release that was revised; he may know that nobody left. */
    void addChanges(Layer since) {
        var before = numbers.getOrDefault(since, Map.of());
        var now = numbers.getOrDefault(Layer.NOW, Map.of());
        var common = before.keySet().stream()
                .filter(now::containsKey)
                .sorted(Comparator.comparing(Cell::toString))
                .toList();
        var arrivalsOnly = common.stream().allMatch(cell -> truth(now, cell) >= truth(before, cell));
        for (var cell : common) {
            var change = truth(now, cell) - truth(before, cell);
            var number = number(since.changes(), cell, change, arrivalsOnly ? 0 : -MANY, MANY);
            rows.add(new Row(new int[] {known(now, cell), known(before, cell), number}, new int[] {1, -1, -1}, true));
        }
    }

    /** Narrows the intervals to what a release prints. */
    void print(Layer layer, Release release) {
        var known = numbers.getOrDefault(layer, Map.of());
        release.cells().values().stream()
                .filter(cell -> known.containsKey(cell.cell()))
                .forEach(cell -> narrow(known(known, cell.cell()), cell));
    }

    private void narrow(int number, PublishedCell printed) {
        var box = boxes.get(number);
        box[0] = Math.max(box[0], printed.lowest());
        box[1] = Math.min(box[1], printed.highest());
    }

    int size() {
        return cells.size();
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    /** The number of a count; -1 when it is not there. */
    int number(Layer layer, Cell cell) {
        return numbers.getOrDefault(layer, Map.of()).getOrDefault(cell, -1);
    }

    /** The numbers of a layer's counts. */
    IntStream numbers(Layer layer) {
        return numbers.getOrDefault(layer, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sorted();
    }

    int[] truth() {
        return truth.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] lowest() {
        return boxes.stream().mapToInt(box -> box[0]).toArray();
    }

    int[] highest() {
        return boxes.stream().mapToInt(box -> box[1]).toArray();
    }

    List<Row> rows() {
        return rows;
    }

    /** The layers there are. */
    Set<Layer> layers() {
        return numbers.keySet();
    }

    private int number(Layer layer, Cell cell, int count, int lowest, int highest) {
        cells.add(cell);
        truth.add(count);
        boxes.add(new int[] {lowest, highest});
        numbers.computeIfAbsent(layer, first -> new HashMap<>()).put(cell, cells.size() - 1);
        return cells.size() - 1;
    }

    private void add(Layer layer, Sum sum) {
        rows.add(row(layer, sum, true));
    }

    private Row row(Layer layer, Sum sum, boolean equal) {
        var known = numbers.getOrDefault(layer, Map.of());
        var counts = new int[sum.parts().size() + 1];
        var weights = new int[counts.length];
        Arrays.fill(weights, -1);
        for (var part = 0; part < sum.parts().size(); part++) {
            counts[part] = known(known, sum.parts().get(part));
        }
        counts[counts.length - 1] = known(known, sum.whole());
        weights[counts.length - 1] = 1;
        return new Row(counts, weights, equal);
    }

    private void add(Layer layer, AtMost pair) {
        var known = numbers.getOrDefault(layer, Map.of());
        rows.add(new Row(
                new int[] {known(known, pair.smaller()), known(known, pair.larger())}, new int[] {1, -1}, false));
    }

    private void link(Layer layer, AtMost pair) {
        add(layer, pair);
        var known = numbers.getOrDefault(layer, Map.of());
        rows.add(new Row(
                new int[] {known(known, pair.larger()), known(known, pair.smaller())}, new int[] {1, -MANY}, false));
    }

    private boolean plausible(Layer layer, AtMost pair) {
        var known = numbers.getOrDefault(layer, Map.of());
        var cases = truth(known, pair.smaller());
        var people = truth(known, pair.larger());
        return cases <= people && (people == 0 || cases > 0);
    }

    private int truth(Map<Cell, Integer> known, Cell cell) {
        return truth.get(known(known, cell));
    }

    private static int known(Map<Cell, Integer> known, Cell cell) {
        var number = known.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("not a count of this world");
        }
        return number;
    }
}
