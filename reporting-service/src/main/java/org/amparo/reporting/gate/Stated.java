package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.lattice.AtMost;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Sum;

/** Whoever is in what was stated is in one of its columns: together the columns are at least as many. */
final class Stated {
    private Stated() {}

    /** For each count of what was stated whose columns are all given out, the columns; never less than the whole. */
    static List<Sum> within(Lattice lattice) {
        var columns = new LinkedHashMap<Cell, List<Cell>>();
        for (AtMost pair : lattice.columnsWithinStated()) {
            columns.computeIfAbsent(pair.larger(), first -> new ArrayList<>()).add(pair.smaller());
        }
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().size() == columnsOf(entry.getKey(), lattice))
                .map(Stated::sum)
                .toList();
    }

    private static Sum sum(Map.Entry<Cell, List<Cell>> entry) {
        return new Sum(entry.getKey(), entry.getValue());
    }

    private static long columnsOf(Cell stated, Lattice lattice) {
        return lattice.dimensions().stream()
                .filter(column -> stated.places().contains(Lattice.stated(column))
                        && !column.name().equals(Lattice.stated(column).dimension()))
                .count();
    }
}
