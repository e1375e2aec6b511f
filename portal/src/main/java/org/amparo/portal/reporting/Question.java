package org.amparo.portal.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as somebody asks for it.
 *
 * @param by what its rows are told apart by; none for the total
 */
public record Question(String period, String unit, List<String> by) {
    /** What the picker sent; what it left open is empty. */
    public static Question of(
            @Nullable String period, @Nullable String unit, @Nullable String first, @Nullable String second) {
        var by = Stream.of(text(first), text(second))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Question(text(period), text(unit), by);
    }

    /** Whether anything was asked yet. */
    public boolean isAsked() {
        return !period.isEmpty() && !unit.isEmpty();
    }

    public String first() {
        return by.isEmpty() ? "" : by.getFirst();
    }

    public String second() {
        return by.size() < 2 ? "" : by.get(1);
    }

    private static String text(@Nullable String word) {
        return word == null ? "" : word.strip();
    }
}
