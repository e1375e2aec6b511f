package org.amparo.kit.problem;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that a record does not accept. Knows the field, never the value. */
public final class Invalid extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    private Invalid(String field) {
        super("invalid " + field);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** The value, which must have been sent. */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new Invalid(field);
        }
        return value;
    }

    /** Refuses unless the rule holds. */
    public static void unless(boolean rule, String field) {
        if (!rule) {
            throw new Invalid(field);
        }
    }

    /** The list, with at least and at most so many entries, none of them missing. */
    public static <T> List<T> list(@Nullable List<T> values, int least, int most, String field) {
        return List.copyOf(entries(values == null ? List.of() : values, least, most, field));
    }

    /** The set, with at least and at most so many entries, none of them missing. */
    public static <T> Set<T> set(@Nullable Set<T> values, int least, int most, String field) {
        return Set.copyOf(entries(values == null ? Set.of() : values, least, most, field));
    }

    /** Words somebody typed: some, of a sane length, without signs that nobody sees. */
    public static void text(@Nullable String text, int longest, String field) {
        var typed = required(text, field);
        unless(!typed.isBlank() && typed.length() <= longest && isVisible(typed), field);
    }

    /** The same, if any were typed. */
    public static void textIfAny(@Nullable String text, int longest, String field) {
        if (text != null) {
            text(text, longest, field);
        }
    }

    private static boolean isVisible(String text) {
        return text.codePoints().noneMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t');
    }

    private static <T> Collection<T> entries(Collection<T> values, int least, int most, String field) {
        unless(values.size() >= least && values.size() <= most, field);
        unless(values.stream().noneMatch(Objects::isNull), field);
        return values;
    }
}
