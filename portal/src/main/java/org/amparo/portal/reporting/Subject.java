package org.amparo.portal.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables that belong together, in the order in which people read them. */
public enum Subject {
    MECHANISM,
    REACHED,
    SERVICES,
    TIMELINESS,
    EXPLOITATION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Subject> called(@Nullable String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word))
                .findFirst();
    }
}
