package org.amparo.reporting.keyfigure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.funding.FundingLine;
import org.amparo.reporting.plan.PlanView;
import org.amparo.reporting.reach.Reach;
import org.amparo.reporting.reach.Reached;
import org.jspecify.annotations.Nullable;

/**
 * The key figures of a year.
 *
 * @param source the titles of the papers the plan was printed in; empty without a plan
 * @param publishedOn when the later half of the year was published; null before that
 * @param lines the platforms in the plan's order, and the region, which is not their sum
 * @param inTransit people in transit, for each country only
 * @param unknownGroup people reached of whom nobody recorded the population group: in no number of the region; only beside the region
 * @param regionalOnlyRequirementsUsd what the region requires for activities that belong to no platform; only beside the region
 * @param figures what each figure is, of which time, and as of when
 * @param notes how they must be read, code to sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyFigureView(
        int year,
        String source,
        @Nullable LocalDate publishedOn,
        List<KeyFigureLine> lines,
        List<InTransitLine> inTransit,
        @Nullable Reached unknownGroup,
        @Nullable Long regionalOnlyRequirementsUsd,
        Map<KeyFigure, KeyFigure.Meaning> figures,
        Map<KeyFigureNote, String> notes) {
    static KeyFigureView of(int year, List<Platform> platforms, PlanView plan, Reach reach, List<FundingLine> funding) {
        var ofTheRegion = platforms.contains(Platform.REGIONAL);
        return new KeyFigureView(
                year,
                plan.source(),
                reach.publishedOn().orElse(null),
                platforms.stream()
                        .map(platform -> KeyFigureLine.of(platform, plan, reach, funding))
                        .toList(),
                InTransitLine.of(platforms, reach),
                ofTheRegion ? reach.ofUnknownGroup() : null,
                ofTheRegion ? plan.regionalOnlyRequirementsUsd() : null,
                KeyFigure.meanings(year, plan.source(), reach),
                KeyFigureNote.all());
    }
}
