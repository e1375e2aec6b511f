package org.amparo.attack.known;

import java.util.List;
import java.util.Map;

/** A number of people somebody is after: a printed count, or what is left of one count when another is taken away. */
public record Target(Cell whole, List<Cell> taken) {
    public Target {
        taken = List.copyOf(taken);
    }

    public static Target of(Cell cell) {
        return new Target(cell, List.of());
    }

    public static Target rest(Cell whole, Cell part) {
        return new Target(whole, List.of(part));
    }

    /** Whether it is a count that is printed itself. */
    public boolean isCell() {
        return taken.isEmpty();
    }

    /** How many there are when these are the counts; a count that is not there is 0. */
    public int in(Map<Cell, Integer> counts) {
        return counts.getOrDefault(whole, 0)
                - taken.stream().mapToInt(cell -> counts.getOrDefault(cell, 0)).sum();
    }
}
