package org.amparo.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.amparo.reporting.check.Finding;
import org.amparo.reporting.check.Finding.Weight;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.code.Country;
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
        var share = PrintedPlan.of(year, platform).share();

        assertThat(share.printed()).isEqualByComparingTo(printed);
        assertThat(share.computed()).isEqualTo(computed);
        assertThat(share.disagrees()).isEqualTo(disagree);
    }

    @Test
    void aTargetAboveTheNeedOfItsCellIsToBeLookedAtAndNothingElse() {
        assertThat(girlsInPeru(10, 11).findings())
                .extracting(Finding::rule, Finding::weight)
                .containsExactly(tuple("age-gender-target-within-need", Weight.REVIEW));
        assertThat(girlsInPeru(10, 10).findings()).isEmpty();
        assertThat(new PlanFigure(PlanCell.of(2024, Platform.PER), 10L, 11L, null, null, null).findings())
                .isEmpty();
    }

    private static PlanFigure girlsInPeru(long inNeed, long target) {
        var girls = new PlanCell(2024, Platform.PER, Country.PER, null, AgeGender.GIRL);
        return new PlanFigure(girls, inNeed, target, null, null, null);
    }

    @Test
    void everyLineOfThePlanIsRead() {
        assertThat(PrintedPlan.figures()).hasSize(2 * Platform.values().length);
    }

    @Test
    void noRoundingExplainsTheShareOfTheRegionIn2024AndTheOthersAreAtTheEdgeOfIt() {
        assertThat(PrintedPlan.of(2024, Platform.REGIONAL).share().explainedByRounding())
                .isFalse();
        assertThat(PrintedPlan.of(2024, Platform.COL).share().explainedByRounding())
                .isTrue();
        assertThat(PrintedPlan.of(2023, Platform.CARIBBEAN).share().explainedByRounding())
                .isTrue();
    }

    /** The table of the document, cell by cell. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2023, BRA,           11.5 K,  85,     0.7%, $216.5 K",
        "2023, CHL,           79.7 K,  200,    0.3%, $295.0 K",
        "2023, COL,           948.2 K, 29.0 K, 3.1%, $6.75 M",
        "2023, ECU,           58.3 K,  920,    1.6%, $2.55 M",
        "2023, PER,           623.0 K, 8.0 K,  1.3%, $7.38 M",
        "2023, CARIBBEAN,     24.3 K,  644,    2.6%, $2.17 M",
        "2023, CAM,           108.1 K, 1.5 K,  1.4%, $283.0 K",
        "2023, SOUTHERN_CONE, 9.5 K,   46,     0.5%, $938.2 K",
        "2023, REGIONAL,      1.56 M,  33.3 K, 2.1%, $22.08 M",
        "2024, BRA,           12.2 K,  85,     0.7%, $132.6 K",
        "2024, CHL,           86.3 K,  200,    0.2%, $369.0 K",
        "2024, COL,           1.02 M,  27.9 K, 2.8%, $5.54 M",
        "2024, ECU,           57.0 K,  1.0 K,  1.8%, $2.53 M",
        "2024, PER,           660.8 K, 8.3 K,  1.3%, $6.84 M",
        "2024, CARIBBEAN,     24.6 K,  668,    2.7%, $2.00 M",
        "2024, CAM,           110.8 K, 1.5 K,  1.4%, $282.0 K",
        "2024, SOUTHERN_CONE, 10.2 K,  36,     0.4%, $736.0 K",
        "2024, REGIONAL,      1.66 M,  32.7 K, 2.8%, $19.11 M"
    })
    void theyPrintAsInTheDocumentToTheDigit(
            int year, Platform platform, String inNeed, String target, String share, String requirements) {
        assertThat(PlanLine.AsPrinted.of(PrintedPlan.of(year, platform)))
                .isEqualTo(new PlanLine.AsPrinted(inNeed, target, share, requirements));
    }

    @Test
    void theRegionHasFewerPeopleThanItsPlatformsTogetherBecauseTransitIsCountedPerCountry() {
        for (var year : new int[] {2023, 2024}) {
            assertThat(PrintedPlan.of(year, Platform.REGIONAL).peopleInNeed())
                    .isLessThan(ofPlatforms(year, PlanFigure::peopleInNeed));
            assertThat(PrintedPlan.of(year, Platform.REGIONAL).target())
                    .isLessThan(ofPlatforms(year, PlanFigure::target));
        }
        assertThat(ofPlatforms(2023, PlanFigure::peopleInNeed)).isEqualTo(1_862_600);
        assertThat(ofPlatforms(2024, PlanFigure::peopleInNeed)).isEqualTo(1_981_900);
        assertThat(ofPlatforms(2023, PlanFigure::target)).isEqualTo(40_395);
        assertThat(ofPlatforms(2024, PlanFigure::target)).isEqualTo(39_689);
    }

    @Test
    void theRegionRequiresAtLeastWhatItsPlatformsRequireTogether() {
        assertThat(ofPlatforms(2023, PlanFigure::requirementsUsd)).isEqualTo(20_582_700);
        assertThat(ofPlatforms(2024, PlanFigure::requirementsUsd)).isEqualTo(18_429_600);
        for (var year : new int[] {2023, 2024}) {
            assertThat(PrintedPlan.of(year, Platform.REGIONAL).requirementsUsd())
                    .isGreaterThanOrEqualTo(ofPlatforms(year, PlanFigure::requirementsUsd));
        }
    }

    @Test
    void partnersAreKeptWhereTheyWerePrintedAndNeverSummed() {
        var partners = PrintedPlan.figures().stream()
                .filter(figure -> figure.partners() != null)
                .collect(Collectors.toMap(figure -> figure.cell().platform(), figure -> figure.partners()
                        .shown()));

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
        assertThat(PrintedPlan.of(2024, Platform.REGIONAL).partners()).isNull();
    }

    private static long ofPlatforms(int year, ToLongFunction<PlanFigure> column) {
        return PrintedPlan.figures().stream()
                .filter(figure -> figure.cell().year() == year && figure.cell().platform() != Platform.REGIONAL)
                .mapToLong(column)
                .sum();
    }
}
