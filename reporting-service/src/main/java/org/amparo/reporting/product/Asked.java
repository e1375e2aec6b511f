package org.amparo.reporting.product;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.amparo.reporting.publication.Audience;
import org.jspecify.annotations.Nullable;

/** Which figures somebody asks for: those of a span of time, for an audience. Empty where it was none of our words. */
record Asked(Optional<Span> span, Optional<Audience> audience) {
    /** For auditors, where nothing else is said. */
    static Asked of(@Nullable String period, @Nullable String audience) {
        return new Asked(
                Span.of(period),
                Arrays.stream(Audience.values())
                        .filter(known -> audience == null
                                ? known == Audience.AUDITORS
                                : word(known).equals(audience))
                        .findFirst());
    }

    /** What is asked for, as the register keeps it. */
    String named(String what) {
        return audience.filter(known -> known != Audience.AUDITORS)
                .map(known -> word(known) + '/' + what)
                .orElse(what);
    }

    private static String word(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
