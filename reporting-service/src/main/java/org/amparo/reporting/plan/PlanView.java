package org.amparo.reporting.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.PlatformDollars;
import org.amparo.reporting.counting.RegionalDollars;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * The plan's figures of a year as they are shown: platform by platform, and the region apart, because the region is not
 * the sum of its platforms; people in transit apart from both.
 *
 * @param source the titles of the papers they were printed in
 * @param region the region as a whole; null where none was printed, the first of several sources
 * @param regionalOnlyRequirementsUsd what the region requires for activities that belong to no platform; null where not all platforms and
 *     the region are printed by one source
 * @param breakdown lines of countries, population groups and age-gender cells, without people in transit
 * @param inTransit people in transit, for each country only
 * @param notes the counting rules, code to sentence
 */
public record PlanView(
        int year,
        String source,
        List<PlanLine> platforms,
        @Nullable PlanLine region,
        @Nullable Long regionalOnlyRequirementsUsd,
        List<PlanLine> breakdown,
        List<PlanLine> inTransit,
        Map<PlanNote, String> notes) {

    /** The figures of one year, none of them changed. */
    public static PlanView of(int year, List<Sourced<PlanFigure>> figures) {
        var region =
                figures.stream().filter(PlanView::isOfTheRegion).findFirst().orElse(null);
        return new PlanView(
                year,
                sources(figures),
                lines(figures, printed -> printed.figure().cell().isOfAPlatform() && !isOfTheRegion(printed)),
                region == null ? null : PlanLine.of(region),
                region == null ? null : regionalOnly(region, figures),
                lines(figures, PlanView::isOfTheBreakdown),
                lines(figures, printed -> printed.figure().cell().isInTransit()),
                PlanNote.all());
    }

    private static String sources(List<Sourced<PlanFigure>> figures) {
        return figures.stream()
                .map(printed -> printed.origin().title())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<PlanLine> lines(List<Sourced<PlanFigure>> figures, Predicate<Sourced<PlanFigure>> which) {
        return figures.stream().filter(which).map(PlanLine::of).toList();
    }

    private static boolean isOfTheRegion(Sourced<PlanFigure> printed) {
        var cell = printed.figure().cell();
        return cell.isOfAPlatform() && cell.platform() == Platform.REGIONAL;
    }

    private static boolean isOfTheBreakdown(Sourced<PlanFigure> printed) {
        var cell = printed.figure().cell();
        return !cell.isOfAPlatform() && !cell.isInTransit();
    }

    private static @Nullable Long regionalOnly(Sourced<PlanFigure> region, List<Sourced<PlanFigure>> figures) {
        var regional = region.figure().requirementsUsd();
        var platforms = figures.stream()
                .filter(printed -> printed.figure().cell().isOfAPlatform() && !isOfTheRegion(printed))
                .filter(printed -> printed.origin().equals(region.origin()))
                .flatMap(printed -> Stream.ofNullable(printed.figure().requirementsUsd()))
                .map(PlatformDollars::new)
                .toList();
        var together = platforms.stream().reduce(PlatformDollars.NONE, PlatformDollars::plus);
        var areAllThere = platforms.size() == Platform.values().length - 1;
        return regional != null && areAllThere && new RegionalDollars(regional).covers(together)
                ? new RegionalDollars(regional).beyond(together)
                : null;
    }
}
