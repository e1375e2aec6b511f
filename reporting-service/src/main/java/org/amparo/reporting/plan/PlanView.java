package org.amparo.reporting.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.code.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The plan's figures of a year as they are shown: platform by platform, and the region apart, because the region is not
 * the sum of its platforms.
 *
 * @param notes the counting rules, code to sentence
 */
record PlanView(
        int year,
        String source,
        List<PlanLine> platforms,
        @Nullable PlanLine region,
        Map<PlanNote, String> notes) {
    /**
     * One line of the plan.
     *
     * @param printedShare target as per cent of people in need, as printed
     * @param computedShare the same from the printed numbers
     * @param sharesDisagree whether rounding does not explain the difference
     * @param partners null where none was printed; never added up
     */
    record PlanLine(
            Platform platform,
            long peopleInNeed,
            long target,
            BigDecimal printedShare,
            BigDecimal computedShare,
            boolean sharesDisagree,
            long requirementsUsd,
            @Nullable Integer partners) {
        static PlanLine of(PlanFigure figure) {
            return new PlanLine(
                    figure.platform(),
                    figure.peopleInNeed(),
                    figure.target(),
                    figure.printedShare(),
                    figure.computedShare(),
                    figure.sharesDisagree(),
                    figure.requirementsUsd(),
                    figure.partners());
        }
    }

    static PlanView of(int year, List<PlanFigure> figures) {
        return new PlanView(year, PrintedPlan.SOURCE, platforms(figures), region(figures), PlanNote.all());
    }

    private static List<PlanLine> platforms(List<PlanFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.platform() != Platform.REGIONAL)
                .map(PlanLine::of)
                .toList();
    }

    private static @Nullable PlanLine region(List<PlanFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.platform() == Platform.REGIONAL)
                .map(PlanLine::of)
                .findFirst()
                .orElse(null);
    }
}
