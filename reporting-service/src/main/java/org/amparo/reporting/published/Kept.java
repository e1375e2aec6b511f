package org.amparo.reporting.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.lattice.Cell;

/**
 * A release with what the service keeps beside it so that later ones can be judged together with it. Never given out.
 *
 * @param counts the true counts above zero
 * @param profiles one number a unit, from its draw and its cells: tells how many units changed, and nothing of anybody
 */
public record Kept(Release release, List<TrueCount> counts, List<Long> profiles) {
    public Kept {
        counts = List.copyOf(counts);
        profiles = profiles.stream().sorted().toList();
    }

    /** The true counts above zero by cell. */
    public Map<Cell, TrueCount> byCell() {
        var all = new HashMap<Cell, TrueCount>();
        counts.forEach(count -> all.put(count.cell(), count));
        return all;
    }
}
