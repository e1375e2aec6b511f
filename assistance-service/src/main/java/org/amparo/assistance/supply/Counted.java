package org.amparo.assistance.supply;

import java.util.Map;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** People who were counted and not named: somebody at least, at most ten thousand of a kind. */
public final class Counted {
    private static final int MOST_OF_A_KIND = 10_000;

    private Counted() {}

    public static <K> Map<K, Integer> of(@Nullable Map<K, Integer> sent, String field) {
        var cells = Invalid.required(sent, field);
        Invalid.unless(!cells.isEmpty(), field);
        for (var individuals : cells.values()) {
            Invalid.required(individuals, field);
            Invalid.unless(individuals > 0 && individuals <= MOST_OF_A_KIND, field);
        }
        return Map.copyOf(cells);
    }

    public static int all(Map<?, Integer> cells) {
        return cells.values().stream().mapToInt(Integer::intValue).sum();
    }
}
