package org.amparo.reporting.keyfigure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.funding.FundingLine;
import org.amparo.reporting.plan.PlanLine;
import org.amparo.reporting.plan.PlanView;
import org.amparo.reporting.reach.Reach;
import org.amparo.reporting.reach.Reached;

/**
 * One platform, or the region. Its parts stand beside each other; what people and money have to do with one another nobody
 * computes (R4V end-year report 2023, lessons learned).
 *
 * @param name as the plan prints it
 * @param plan one line a source; none where none was printed
 * @param funding one line an attribution; none where none was reported
 */
record KeyFigureLine(Platform platform, String name, List<PlanLine> plan, Reached reached, List<FundingLine> funding) {
    static KeyFigureLine of(Platform platform, PlanView plan, Reach reach, List<FundingLine> funding) {
        var region = Optional.ofNullable(plan.region()).stream();
        return new KeyFigureLine(
                platform,
                platform.printedName(),
                Stream.concat(plan.platforms().stream(), region)
                        .filter(line -> line.platform() == platform)
                        .toList(),
                reach.of(platform),
                funding.stream().filter(line -> line.platform() == platform).toList());
    }
}
