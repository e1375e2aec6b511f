package org.amparo.portal.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.portal.form.Filled;
import org.jspecify.annotations.Nullable;

/** One of several alike in a form, and the names of its fields: they end with a dot and its number. */
record Row(int number) {
    private static final int MOST = 10;

    public String field(String name) {
        return name + "." + number;
    }

    String value(Filled form, String name) {
        return form.value(field(name));
    }

    boolean ticked(Filled form, String name) {
        return form.has(field(name), "yes");
    }

    @Nullable
    String text(Filled form, String name) {
        return Row.text(value(form, name));
    }

    void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(field(name), List.of(value));
        }
    }

    void tick(Map<String, List<String>> fields, String name, boolean ticked) {
        put(fields, name, ticked ? "yes" : null);
    }

    /** Those that are filled, and one to fill. */
    static List<Row> shown(int filled) {
        return IntStream.rangeClosed(1, Math.min(MOST, filled + 1))
                .mapToObj(Row::new)
                .toList();
    }

    /** All that a form may have sent. */
    static List<Row> sent() {
        return IntStream.rangeClosed(1, MOST).mapToObj(Row::new).toList();
    }

    static @Nullable String text(String value) {
        return value.isEmpty() ? null : value;
    }
}
