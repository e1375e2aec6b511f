package org.amparo.attack.known;

import java.util.List;
import java.util.Map;

/**
 * What is true of counts whoever the people are.
 *
 * @param kind whether the one is as many as the others together, or at most as many
 */
public record Relation(Kind kind, Cell one, List<Cell> others) {
    public Relation {
        others = List.copyOf(others);
    }

    /** How the one stands to the others. */
    public enum Kind {
        IS_THE_SUM,
        IS_WITHIN
    }

    static Relation sum(Cell whole, List<Cell> parts) {
        return new Relation(Kind.IS_THE_SUM, whole, parts);
    }

    static Relation within(Cell smaller, List<Cell> larger) {
        return new Relation(Kind.IS_WITHIN, smaller, larger);
    }

    /** Whether these counts keep to it. */
    public boolean holds(Map<Cell, Integer> counts) {
        var sum = others.stream().mapToInt(cell -> counts.getOrDefault(cell, 0)).sum();
        int single = counts.getOrDefault(one, 0);
        return kind == Kind.IS_THE_SUM ? single == sum : single <= sum;
    }
}
