package org.amparo.reporting.release;

import java.util.HashMap;
import java.util.List;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Table;

/**
 * A large count must not be one organisation's own: it needs two contributors, none above the largest share. A case to
 * which several contributed counts in equal parts for each, so that shares add up to all. Small counts say nothing of
 * anybody's caseload and are protected by the program (docs/decisions/0031).
 */
record Dominance(Tally tally, Rules rules) {
    /** Divisible by one to twelve: the parts of a case are whole numbers. */
    private static final int CASE = 27_720;

    private static final long ALL = 100;

    /** The tables that have such a count; what is given out in their place is coarser, never a table with a gap. */
    List<Table> dominated(Lattice lattice) {
        return lattice.tables().stream()
                .filter(table -> table.cells().stream().anyMatch(this::dominated))
                .toList();
    }

    private boolean dominated(Cell cell) {
        var cases = tally.cases(cell);
        if (cases < rules.k()) {
            return false;
        }
        var parts = new HashMap<String, Integer>();
        tally.contributors(cell)
                .values()
                .forEach(contributors -> contributors.forEach(
                        organisation -> parts.merge(organisation, CASE / contributors.size(), Integer::sum)));
        var most = (long) cases * CASE * rules.largestShare();
        return parts.size() < 2 || parts.values().stream().anyMatch(part -> part * ALL > most);
    }
}
