package org.amparo.reporting.gate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import org.amparo.reporting.lattice.Cell;

/**
 * What the gate says of a release.
 *
 * @param broken rules the printed counts themselves break; none in a release that is what it says
 * @param cells how many counts were printed
 * @param runs one an attacker
 * @param learnt the cells of which somebody learnt too much; inside only
 */
public record Judgement(
        List<String> broken,
        int cells,
        List<Run> runs,
        @JsonIgnore List<Cell> learnt) {
    public Judgement {
        broken = List.copyOf(broken);
        runs = List.copyOf(runs);
        learnt = List.copyOf(learnt);
    }

    /** Whether the release may be given out. */
    @JsonProperty
    public boolean passed() {
        return broken.isEmpty() && runs.stream().allMatch(Run::passed);
    }

    /** The smallest interval anybody is left with. */
    @JsonProperty
    public int smallestInterval() {
        return runs.stream().map(Run::smallest).min(Comparator.naturalOrder()).orElse(0);
    }

    /** Steps of the solver of all runs together: the gate's time on any machine. */
    @JsonProperty
    public long steps() {
        return runs.stream().mapToLong(Run::steps).sum();
    }
}
