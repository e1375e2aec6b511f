package org.amparo.portal.figures;

import java.util.List;
import org.amparo.portal.language.Language;

/** One line of a list to choose from. */
public record Choice(String value, String name, boolean chosen) {
    /** Half-years by their months, years by themselves. */
    public static List<Choice> periods(List<String> periods, String chosen, Language language) {
        return periods.stream()
                .map(period -> new Choice(period, name(period, language), period.equals(chosen)))
                .toList();
    }

    /** A half-year by its months; a year by itself. */
    static String name(String period, Language language) {
        var messages = language.messages();
        var year = period.substring(0, Math.min(4, period.length()));
        return period.endsWith("-H1")
                ? messages.firstHalf(year)
                : period.endsWith("-H2") ? messages.secondHalf(year) : period;
    }
}
