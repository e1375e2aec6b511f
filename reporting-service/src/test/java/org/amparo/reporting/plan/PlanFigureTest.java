package org.amparo.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.amparo.reporting.code.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of the printed plan, line by line, as it was checked by hand. */
class PlanFigureTest {
    @ParameterizedTest(name = "{0} {1}: printed {2}, computed {3}, disagree {4}")
    @CsvSource({
        "2023, BRA,           0.7, 0.7, false",
        "2023, CHL,           0.3, 0.3, false",
        "2023, COL,           3.1, 3.1, false",
        "2023, ECU,           1.6, 1.6, false",
        "2023, PER,           1.3, 1.3, false",
        "2023, CARIBBEAN,     2.6, 2.7, true",
        "2023, CAM,           1.4, 1.4, false",
        "2023, SOUTHERN_CONE, 0.5, 0.5, false",
        "2023, REGIONAL,      2.1, 2.1, false",
        "2024, BRA,           0.7, 0.7, false",
        "2024, CHL,           0.2, 0.2, false",
        "2024, COL,           2.8, 2.7, true",
        "2024, ECU,           1.8, 1.8, false",
        "2024, PER,           1.3, 1.3, false",
        "2024, CARIBBEAN,     2.7, 2.7, false",
        "2024, CAM,           1.4, 1.4, false",
        "2024, SOUTHERN_CONE, 0.4, 0.4, false",
        "2024, REGIONAL,      2.8, 2.0, true"
    })
    void printedAndComputedSharesAreComparedAsThePlanRounds(
            int year, Platform platform, BigDecimal printed, BigDecimal computed, boolean disagree) {
        var figure = printed(year, platform);

        assertThat(figure.printedShare()).isEqualByComparingTo(printed);
        assertThat(figure.computedShare()).isEqualTo(computed);
        assertThat(figure.sharesDisagree()).isEqualTo(disagree);
    }

    @Test
    void everyLineOfThePlanIsRead() {
        assertThat(PrintedPlan.figures()).hasSize(2 * Platform.values().length);
    }

    @Test
    void aDifferenceOfExactlyFiveHundredthsIsRounding() {
        assertThat(ofTenThousand(265, "2.6").sharesDisagree()).isFalse();
        assertThat(ofTenThousand(266, "2.6").sharesDisagree()).isTrue();
        assertThat(ofTenThousand(265, "2.7").sharesDisagree()).isFalse();
        assertThat(ofTenThousand(264, "2.7").sharesDisagree()).isTrue();
    }

    @Test
    void theRegionHasFewerPeopleThanItsPlatformsTogetherBecauseTransitIsCountedPerCountry() {
        for (var year : new int[] {2023, 2024}) {
            assertThat(printed(year, Platform.REGIONAL).peopleInNeed())
                    .isLessThan(ofPlatforms(year, PlanFigure::peopleInNeed));
            assertThat(printed(year, Platform.REGIONAL).target()).isLessThan(ofPlatforms(year, PlanFigure::target));
        }
    }

    @Test
    void theRegionRequiresAtLeastWhatItsPlatformsRequireTogether() {
        assertThat(ofPlatforms(2023, PlanFigure::requirementsUsd)).isEqualTo(20_582_700);
        assertThat(ofPlatforms(2024, PlanFigure::requirementsUsd)).isEqualTo(18_429_600);
        for (var year : new int[] {2023, 2024}) {
            assertThat(printed(year, Platform.REGIONAL).requirementsUsd())
                    .isGreaterThanOrEqualTo(ofPlatforms(year, PlanFigure::requirementsUsd));
        }
    }

    @Test
    void partnersAreKeptWhereTheyWerePrintedAndNeverSummed() {
        var partners = PrintedPlan.figures().stream()
                .filter(figure -> figure.partners() != null)
                .collect(Collectors.toMap(PlanFigure::platform, PlanFigure::partners));

        assertThat(partners)
                .isEqualTo(Map.of(
                        Platform.BRA, 4,
                        Platform.CHL, 1,
                        Platform.COL, 8,
                        Platform.ECU, 5,
                        Platform.PER, 8,
                        Platform.CARIBBEAN, 6,
                        Platform.CAM, 3,
                        Platform.SOUTHERN_CONE, 6));
        assertThat(printed(2024, Platform.REGIONAL).partners()).isNull();
    }

    private static PlanFigure ofTenThousand(long target, String printedShare) {
        return new PlanFigure(2024, Platform.PER, 10_000, target, new BigDecimal(printedShare), 0, null);
    }

    private static long ofPlatforms(int year, ToLongFunction<PlanFigure> column) {
        return PrintedPlan.figures().stream()
                .filter(figure -> figure.year() == year && figure.platform() != Platform.REGIONAL)
                .mapToLong(column)
                .sum();
    }

    private static PlanFigure printed(int year, Platform platform) {
        return PrintedPlan.figures().stream()
                .filter(figure -> figure.year() == year && figure.platform() == platform)
                .findFirst()
                .orElseThrow();
    }
}
