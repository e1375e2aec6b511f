package org.amparo.reporting.coverage;

import java.util.List;
import java.util.Map;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.imports.Sourced;
import org.amparo.reporting.plan.PlanFigure;
import org.amparo.reporting.reach.Reach;

/**
 * How far a year went, line by line of its plan and in the plan's order: it is no ranking.
 *
 * @param notes how it must be read, code to sentence
 */
record CoverageView(int year, List<CoverageLine> lines, Map<CoverageNote, String> notes) {
    static CoverageView of(int year, List<Platform> platforms, List<Sourced<PlanFigure>> plan, Reach reach) {
        return new CoverageView(
                year,
                plan.stream()
                        .filter(printed ->
                                platforms.contains(printed.figure().cell().platform()))
                        .filter(CoverageView::counts)
                        .map(printed -> CoverageLine.of(printed, reach))
                        .toList(),
                CoverageNote.all());
    }

    private static boolean counts(Sourced<PlanFigure> printed) {
        return printed.figure().target() != null || printed.figure().peopleInNeed() != null;
    }
}
