package org.amparo.reporting.hxl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An HXL hashtag with its attributes: {@code #reached+f+children}. The order of attributes says nothing (HXL 1.1), so two
 * spellings of the same are equal.
 */
public record Tag(String hashtag, Set<String> attributes) {
    private static final Pattern FORM = Pattern.compile("#[a-z][a-z0-9_]{0,40}( ?\\+ ?[a-z][a-z0-9_]{0,40}){0,8}");
    private static final Pattern BETWEEN = Pattern.compile(" ?\\+ ?");

    public Tag {
        attributes = Set.copyOf(attributes);
    }

    /** The tag that a program writes down. */
    public static Tag of(String spelled) {
        return read(spelled).orElseThrow(() -> new IllegalArgumentException("not an HXL tag"));
    }

    /** The tag that a cell spells, if it spells one. */
    static Optional<Tag> read(String cell) {
        var lower = cell.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(lower).matches()) {
            return Optional.empty();
        }
        var parts = List.of(BETWEEN.split(lower, -1));
        return Optional.of(new Tag(parts.getFirst(), Set.copyOf(parts.subList(1, parts.size()))));
    }
}
