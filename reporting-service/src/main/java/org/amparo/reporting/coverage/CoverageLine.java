package org.amparo.reporting.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.ShareRange;
import org.amparo.reporting.imports.Sourced;
import org.amparo.reporting.plan.PlanFigure;
import org.amparo.reporting.reach.Reach;
import org.amparo.reporting.reach.Reached;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan and the people reached of it. What was not printed is not there.
 *
 * @param source code of where the plan was printed
 * @param ofTarget people reached as per cent of the target; absent where one of the two is
 * @param ofNeed people reached as per cent of the people in need; likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageLine(
        String source,
        Platform platform,
        @Nullable Country country,
        @Nullable PopulationGroup populationGroup,
        @Nullable AgeGender ageGender,
        @Nullable Long target,
        @Nullable Long peopleInNeed,
        Reached reached,
        @Nullable ShareRange ofTarget,
        @Nullable ShareRange ofNeed) {
    /** Few people of many in need: with one decimal most shares would be nothing. */
    private static final int PLACES = 3;

    static CoverageLine of(Sourced<PlanFigure> printed, Reach reach) {
        var figure = printed.figure();
        var cell = figure.cell();
        var reached = PlannedPeople.reached(cell, reach);
        return new CoverageLine(
                printed.origin().source(),
                cell.platform(),
                cell.country(),
                cell.group(),
                cell.ageGender(),
                figure.target(),
                figure.peopleInNeed(),
                reached,
                share(reached, figure.target()),
                share(reached, figure.peopleInNeed()));
    }

    private static @Nullable ShareRange share(Reached reached, @Nullable Long whole) {
        return whole == null || whole == 0
                ? null
                : reached.range()
                        .map(people -> ShareRange.of(people, whole, PLACES))
                        .orElse(null);
    }
}
