package org.amparo.referrals.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A language, ISO 639-1, or ISO 639-2 where there is no shorter code ({@code pap}, {@code sgn} for a sign language). */
public record Language(@JsonValue String code) {
    private static final Set<String> LONGER = Set.of("pap", "sgn", "guc", "quz", "srn", "shp", "cab");
    private static final Set<String> KNOWN =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    @JsonCreator
    public Language {
        if (!KNOWN.contains(code) && !LONGER.contains(code)) {
            throw new IllegalArgumentException("not a language");
        }
    }
}
