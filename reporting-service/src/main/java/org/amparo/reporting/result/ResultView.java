package org.amparo.reporting.result;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.reporting.imports.Sourced;
import org.amparo.reporting.plan.Targets;

/**
 * The results of a year as they are shown.
 *
 * @param source the titles of the papers they were printed in
 * @param results by platform, each line of one source; the region is a line of its own and no sum
 * @param inTransit people in transit, for each country only
 * @param notes the counting rules, code to sentence
 */
record ResultView(
        int year, String source, List<ResultLine> results, List<ResultLine> inTransit, Map<ResultNote, String> notes) {
    static ResultView of(int year, List<Sourced<YearlyResult>> results, Targets.OfYear targets) {
        return new ResultView(
                year,
                results.stream()
                        .map(printed -> printed.origin().title())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                lines(results, targets, about -> !about.isInTransit()),
                lines(results, targets, YearlyResult.About::isInTransit),
                ResultNote.all());
    }

    private static List<ResultLine> lines(
            List<Sourced<YearlyResult>> results, Targets.OfYear targets, Predicate<YearlyResult.About> which) {
        return results.stream()
                .filter(printed -> which.test(printed.figure().about()))
                .map(printed -> ResultLine.of(printed, targets))
                .toList();
    }
}
