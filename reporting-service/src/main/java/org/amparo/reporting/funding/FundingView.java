package org.amparo.reporting.funding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.reporting.imports.Sourced;

/**
 * The funding of a year as it is shown.
 *
 * @param source the titles of the papers it was printed in
 * @param notes how it must be read, code to sentence
 */
record FundingView(int year, String source, List<FundingLine> funding, Map<String, String> notes) {
    private static final Map<String, String> NOTES = Map.of(
            "VOLUNTARY_AND_AS_OF",
            "Funding is what partners and donors reported to the Financial Tracking Service by the day it is as of. Reporting is"
                    + " voluntary, and money that was not earmarked may have no sector or country.",
            "REGION_IS_NOT_THE_SUM",
            "Money for regional and multi-country activities belongs to no platform: the region is not the sum of its platforms.",
            "NO_RANKING",
            "Funding is never divided by people reached: campaigns and trainings count no people, and not every activity or payment"
                    + " is reported.",
            "SHARES_SIDE_BY_SIDE",
            "Coverage is shown as printed and as computed. A difference of more than half of the last printed digit is flagged,"
                    + " never corrected.");

    static FundingView of(int year, List<Sourced<Funding>> fundings) {
        return new FundingView(
                year,
                fundings.stream()
                        .map(printed -> printed.origin().title())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                fundings.stream().map(FundingLine::of).toList(),
                NOTES);
    }
}
