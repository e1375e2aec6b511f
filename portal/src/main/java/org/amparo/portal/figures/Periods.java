package org.amparo.portal.figures;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Periods that can be chosen. */
public final class Periods {
    /** The first year of which anything was printed. */
    private static final int FIRST = 2021;

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private Periods() {}

    /** Years of a plan, the present one first. */
    static List<String> years(Clock clock) {
        var now = Year.now(clock.withZone(ZoneOffset.UTC)).getValue();
        return IntStream.rangeClosed(FIRST, now)
                .mapToObj(Integer::toString)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What was asked for if it is a year, else the year before this one: of this one nothing is whole yet. */
    static String year(@Nullable String asked, Clock clock) {
        return asked != null && YEAR.matcher(asked).matches()
                ? asked
                : Year.now(clock.withZone(ZoneOffset.UTC)).minusYears(1).toString();
    }

    /** Half-years that were published, and years of which both halves were. */
    public static List<String> released(List<String> halves) {
        var years = halves.stream().collect(Collectors.groupingBy(half -> half.substring(0, 4), Collectors.counting()));
        var whole =
                years.entrySet().stream().filter(year -> year.getValue() == 2).map(java.util.Map.Entry::getKey);
        return Stream.concat(whole, halves.stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
