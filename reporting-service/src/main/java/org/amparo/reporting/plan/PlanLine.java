package org.amparo.reporting.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.reporting.check.Finding;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.InTransit;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.counting.Printed;
import org.amparo.reporting.counting.Share;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan as it is shown. Exact numbers, and beside them how the plan prints them.
 *
 * @param source code of where it was printed
 * @param country absent for a platform as a whole
 * @param printedShare target as per cent of people in need, as printed
 * @param computedShare the same from the printed numbers
 * @param sharesDisagree whether printed and exact differ by more than half of the last printed digit
 * @param explainedByRounding of shares that disagree: whether rounding of the numbers can explain it
 * @param partners null where none was printed; never added up
 * @param findings what R4V's planning rules ask somebody to look at: a target above the need of the same group or cell
 * @param inTransit of people in transit: who is meant in this country
 */
public record PlanLine(
        String source,
        Platform platform,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Country country,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PopulationGroup populationGroup,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AgeGender ageGender,
        @Nullable Long peopleInNeed,
        @Nullable Long target,
        @Nullable BigDecimal printedShare,
        @Nullable BigDecimal computedShare,
        boolean sharesDisagree,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean explainedByRounding,
        @Nullable Long requirementsUsd,
        @Nullable Partners partners,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Finding> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String inTransit,
        AsPrinted asPrinted) {
    /** The figures as the plan prints them: {@code 11.5 K}, {@code 1.56 M}, {@code $216.5 K}, {@code 0.7%}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AsPrinted(
            @Nullable String peopleInNeed,
            @Nullable String target,
            @Nullable String share,
            @Nullable String requirements) {
        static AsPrinted of(PlanFigure figure) {
            return new AsPrinted(
                    text(figure.peopleInNeed(), Printed::number),
                    text(figure.target(), Printed::number),
                    text(figure.printedShare(), Printed::percent),
                    text(figure.requirementsUsd(), Printed::dollars));
        }

        private static <T> @Nullable String text(@Nullable T figure, Function<T, String> printed) {
            return figure == null ? null : printed.apply(figure);
        }
    }

    /** A line as it stands in the plan. */
    public static PlanLine of(Sourced<PlanFigure> printed) {
        var figure = printed.figure();
        var cell = figure.cell();
        var share = Optional.ofNullable(figure.share());
        return new PlanLine(
                printed.origin().source(),
                cell.platform(),
                cell.country(),
                cell.group(),
                cell.ageGender(),
                figure.peopleInNeed(),
                figure.target(),
                figure.printedShare(),
                share.map(Share::computed).orElse(null),
                share.map(Share::disagrees).orElse(false),
                share.map(Share::explainedByRounding).orElse(null),
                figure.requirementsUsd(),
                figure.partners(),
                figure.findings(),
                inTransit(cell),
                AsPrinted.of(figure));
    }

    private static @Nullable String inTransit(PlanCell cell) {
        var country = cell.country();
        return cell.isInTransit() && country != null
                ? InTransit.Note.of(country).sentence()
                : null;
    }
}
