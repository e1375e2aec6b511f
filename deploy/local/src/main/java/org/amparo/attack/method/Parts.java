package org.amparo.attack.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Knowledge;

/** Counts that hang together, directly or by others: each group is a problem by itself. */
final class Parts {
    private final Map<Cell, Cell> towards = new HashMap<>();

    private Parts() {}

    static List<List<Cell>> of(Knowledge knowledge) {
        var parts = new Parts();
        knowledge.intervals().keySet().forEach(cell -> parts.towards.put(cell, cell));
        knowledge.relations().forEach(relation -> relation.others()
                .forEach(other -> parts.join(relation.one(), other)));
        var groups = new LinkedHashMap<Cell, List<Cell>>();
        knowledge.intervals().keySet().stream().sorted(Order.OF_CELLS).forEach(cell -> groups.computeIfAbsent(
                        parts.end(cell), first -> new ArrayList<>())
                .add(cell));
        return List.copyOf(groups.values());
    }

    private void join(Cell one, Cell other) {
        towards.put(end(one), end(other));
    }

    private Cell end(Cell cell) {
        var at = cell;
        for (var next = step(at); !next.equals(at); next = step(at)) {
            at = next;
        }
        towards.put(cell, at);
        return at;
    }

    private Cell step(Cell cell) {
        return towards.getOrDefault(cell, cell);
    }
}
