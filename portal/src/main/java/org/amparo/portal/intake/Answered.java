package org.amparo.portal.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.amparo.portal.form.Filled;

/** The answers about one person. */
record Answered(Filled form, int number) {
    String value(String field) {
        return form.value(field(field));
    }

    List<String> values(String field) {
        return form.values(field(field)).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** What was answered, or what stands for no answer. */
    String or(String field, String none) {
        var value = value(field);
        return value.isEmpty() ? none : value;
    }

    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    String field(String name) {
        return name + "." + number;
    }
}
