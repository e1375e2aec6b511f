package org.amparo.portal.fivew;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.amparo.portal.language.Language;
import org.jspecify.annotations.Nullable;

/** Months that can be looked at. */
final class Months {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");
    private static final int BACK = 24;

    private Months() {}

    /** What was asked for if it is a month, else the one before this one, which is the one to report. */
    static String chosen(@Nullable String asked, Clock clock) {
        return asked != null && MONTH.matcher(asked).matches()
                ? asked
                : present(clock).minusMonths(1).toString();
    }

    /** This month and two years of months before it, the latest first. */
    static List<String> offered(Clock clock) {
        return IntStream.rangeClosed(0, BACK)
                .mapToObj(back -> present(clock).minusMonths(back).toString())
                .toList();
    }

    static String name(String month, Language language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(YearMonth.parse(month));
    }

    private static YearMonth present(Clock clock) {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }
}
