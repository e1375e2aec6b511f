package org.amparo.reporting.statistic;

import java.math.BigDecimal;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * One number that somebody else counted. No rate is ever made of two of them: convictions of a year are of prosecutions of
 * earlier years (Caribbean background note, Dominican Republic 2018).
 *
 * @param qualifier how exactly the source says it
 * @param printedSource who counted, as printed
 * @param note what must be read with it; null where nothing must
 */
public record ExternalStatistic(
        About about,
        BigDecimal value,
        Qualifier qualifier,
        String printedSource,
        @Nullable String note) {
    /**
     * What was counted, where and when.
     *
     * @param country null for the platform as a whole
     * @param lastYear the same as the first where it is about one year
     */
    public record About(
            String indicator, Platform platform, @Nullable Country country, int firstYear, int lastYear) {}
}
