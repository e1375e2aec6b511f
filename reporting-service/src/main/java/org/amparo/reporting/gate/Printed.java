package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.Release;

/** Whether printed counts are what a release says they are, before anybody attacks them. */
record Printed(Release release, Lattice lattice, Truth truth) {
    /** The rules that do not hold, one sentence each; nothing of the counts. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        var cells = release.cells();
        if (!cells.keySet().equals(Set.copyOf(lattice.cells()))) {
            return List.of("the tables are not those of the lattice");
        }
        check(broken, cells.values().stream().allMatch(this::smallOrLarge), "each count is 0 or at least k");
        check(broken, cells.values().stream().allMatch(this::withinBound), "each count is within its bound");
        check(broken, cells.values().stream().allMatch(this::exactTotal), "totals are exact");
        check(broken, cells.values().stream().allMatch(this::nobodyMadeUp), "nobody is made up");
        check(
                broken,
                lattice.sums().stream()
                        .allMatch(sum -> printed(cells, sum.whole())
                                == sum.parts().stream()
                                        .mapToInt(part -> printed(cells, part))
                                        .sum()),
                "tables add up");
        return broken;
    }

    private static void check(List<String> broken, boolean holds, String rule) {
        if (!holds) {
            broken.add("broken: " + rule);
        }
    }

    private boolean smallOrLarge(PublishedCell cell) {
        return cell.count() == 0 || cell.count() >= release.rules().k();
    }

    private boolean withinBound(PublishedCell cell) {
        return Math.abs(cell.count() - truth.of(cell.cell())) <= cell.bound();
    }

    private boolean exactTotal(PublishedCell cell) {
        return !cell.cell().places().isEmpty() || cell.bound() == 0;
    }

    private boolean nobodyMadeUp(PublishedCell cell) {
        return truth.of(cell.cell()) > 0 || cell.count() == 0;
    }

    private static int printed(Map<Cell, PublishedCell> cells, Cell cell) {
        var printed = cells.get(cell);
        return printed == null ? 0 : printed.count();
    }
}
