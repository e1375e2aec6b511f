package org.amparo.reporting.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.published.Kept;

/** What is now beside what was when a release was given out. */
record Revision(Kept old, Tally now) {
    /** How many units came or went or are counted elsewhere now. */
    int changed() {
        var came = new HashSet<>(now.profiles());
        old.profiles().forEach(came::remove);
        var went = new HashSet<>(old.profiles());
        now.profiles().forEach(went::remove);
        return Math.max(came.size(), went.size());
    }

    /** The counts that keep their value: the same contributors say the same. */
    Map<Cell, Integer> settled(Lattice lattice) {
        var before = old.byCell();
        var settled = new HashMap<Cell, Integer>();
        for (var cell : lattice.cells()) {
            var count = before.get(cell);
            if (count != null && count.units() == now.units(cell) && count.draws() == now.draws(cell)) {
                old.release().cell(cell).ifPresent(printed -> settled.put(cell, printed.count()));
            }
        }
        return settled;
    }
}
