package org.amparo.reporting.statistic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.Qualifier;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * External statistics as they are shown: one beside the other, and nothing made of them.
 *
 * @param notes how they must be read, code to sentence
 */
record StatisticView(List<StatisticLine> statistics, Map<String, String> notes) {
    private static final Map<String, String> NOTES = Map.of(
            "NO_RATES",
            "No rate, share or sum is made of these numbers: convictions of a year are of prosecutions of earlier years, and"
                    + " sources count differently.",
            "AS_PRINTED",
            "Each number is as its source prints it, with the word for how exactly it says it. What was not identified is not"
                    + " in them.");

    /**
     * One statistic.
     *
     * @param source code of the paper that quotes it
     * @param printedSource who counted, as printed there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatisticLine(
            String source,
            String indicator,
            Platform platform,
            @Nullable Country country,
            int firstYear,
            int lastYear,
            BigDecimal value,
            Qualifier qualifier,
            String printedSource,
            @Nullable String note) {
        static StatisticLine of(Sourced<ExternalStatistic> printed) {
            var statistic = printed.figure();
            var about = statistic.about();
            return new StatisticLine(
                    printed.origin().source(),
                    about.indicator(),
                    about.platform(),
                    about.country(),
                    about.firstYear(),
                    about.lastYear(),
                    statistic.value(),
                    statistic.qualifier(),
                    statistic.printedSource(),
                    statistic.note());
        }
    }

    static StatisticView of(List<Sourced<ExternalStatistic>> statistics) {
        return new StatisticView(statistics.stream().map(StatisticLine::of).toList(), NOTES);
    }
}
