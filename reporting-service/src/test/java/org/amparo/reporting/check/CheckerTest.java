package org.amparo.reporting.check;

import static org.amparo.reporting.check.ARow.judged;
import static org.amparo.reporting.check.ARow.with;
import static org.amparo.reporting.check.ARow.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.amparo.reporting.check.Finding.Weight;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of R4V's 5W, broken once in a row that keeps all others. */
class CheckerTest {
    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2025, 2026, 2031})
    void aRowThatSaysEverythingBreaksNoRule(int year) {
        for (var row :
                List.of(ARow.ofAssistance(year), ARow.ofCash(year), ARow.ofTraining(year), ARow.ofMechanism(year))) {
            assertThat(Checker.check(judged(row))).isEmpty();
        }
    }

    @Test
    void whereAndWhoAndWhenAndWhatAreSaid() {
        breaks("country-and-admin1-said", without(ARow.ofAssistance(2026), FiveWSheet.COUNTRY));
        breaks("country-and-admin1-said", without(ARow.ofAssistance(2026), FiveWSheet.ADMIN1));
        breaks("set-up-said", without(ARow.ofAssistance(2026), FiveWSheet.SET_UP));
        breaks("month-said", without(ARow.ofAssistance(2026), FiveWSheet.MONTH));
        for (var column : List.<Column<?>>of(FiveWSheet.SECTOR, FiveWSheet.ACTIVITY, FiveWSheet.RMRP, FiveWSheet.CVA)) {
            breaks("what-said", without(ARow.ofAssistance(2026), column));
        }
        breaks("indicator-said", without(ARow.ofAssistance(2026), FiveWSheet.INDICATOR));
    }

    @Test
    void aUnitIsOneOfItsCountryAndMexicoHasNamesOfItsOwn() {
        breaks("country-known", with(ARow.ofAssistance(2026), FiveWSheet.COUNTRY, "Atlantis"));
        breaks("admin1-of-country", with(ARow.ofAssistance(2026), FiveWSheet.ADMIN1, "EC-P"));
        breaks("admin1-of-country", with(ARow.ofAssistance(2026), FiveWSheet.ADMIN1, "Lima"));
        var mexican = ARow.ofAssistance(2026).with(FiveWSheet.COUNTRY, "Mexico");
        keeps(with(mexican, FiveWSheet.ADMIN1, "ME-32"));
        keeps(with(mexican, FiveWSheet.ADMIN1, "MX-CMX"));
        breaks("admin1-of-country", with(mexican, FiveWSheet.ADMIN1, "ME-33"));
        var curacao = ARow.ofAssistance(2026).with(FiveWSheet.ADMIN1, "CW-CW");
        keeps(with(curacao, FiveWSheet.COUNTRY, "Curacao"));
        keeps(with(curacao, FiveWSheet.COUNTRY, "CUW"));
    }

    @Test
    void aSecondLevelUnitIsLookedAtBefore2026AndWrongSince() {
        assertThat(finding("admin2-of-admin1", with(ARow.ofAssistance(2025), FiveWSheet.ADMIN2, "Lima"))
                        .weight())
                .isEqualTo(Weight.REVIEW);
        assertThat(finding("admin2-of-admin1", with(ARow.ofAssistance(2026), FiveWSheet.ADMIN2, "Lima"))
                        .weight())
                .isEqualTo(Weight.ERROR);
    }

    @Test
    void organisationsAreInTheRegisterAndAPartnerIsNamedExactlyWhereOneDidIt() {
        breaks("appealing-organisation-known", without(ARow.ofAssistance(2026), FiveWSheet.APPEALING));
        breaks("appealing-organisation-known", with(ARow.ofAssistance(2026), FiveWSheet.APPEALING, "EC-PUENTE"));
        breaks("partner-iff-set-up", with(ARow.ofAssistance(2026), FiveWSheet.SET_UP, YesNo.YES));
        breaks("partner-iff-set-up", with(ARow.ofAssistance(2026), FiveWSheet.IMPLEMENTING, "PE-PUENTE"));
        var withPartner = ARow.ofAssistance(2026).with(FiveWSheet.SET_UP, YesNo.YES);
        keeps(with(withPartner, FiveWSheet.IMPLEMENTING, "PE-PUENTE"));
        breaks("partner-iff-set-up", with(withPartner, FiveWSheet.IMPLEMENTING, "EC-PUENTE"));
    }

    @Test
    void anIndicatorBelongsToItsSectorAndOthersAreNotKnownHere() {
        keeps(with(ARow.ofAssistance(2026), FiveWSheet.INDICATOR, "RE-PRHT3: refugees and migrants assisted"));
        breaks("indicator-of-sector", with(ARow.ofAssistance(2026), FiveWSheet.INDICATOR, "RE-PRHT4"));
        breaks("indicator-of-sector", with(ARow.ofAssistance(2026), FiveWSheet.SECTOR, "Health"));
        var foreign = ARow.ofAssistance(2026).with(FiveWSheet.SECTOR, "Health");
        assertThat(finding("indicator-of-sector", with(foreign, FiveWSheet.INDICATOR, "RE-HLTH1"))
                        .weight())
                .isEqualTo(Weight.REVIEW);
    }

    @Test
    void cashHasValueAndMechanismAndKindHasNeither() {
        breaks("cash-has-value", without(ARow.ofCash(2026), FiveWSheet.VALUE));
        breaks("cash-has-value", with(ARow.ofCash(2026), FiveWSheet.VALUE, BigDecimal.ZERO));
        breaks("cash-has-mechanism", without(ARow.ofCash(2026), FiveWSheet.MECHANISM));
        breaks("cash-has-mechanism", with(ARow.ofCash(2026), FiveWSheet.MECHANISM, "By courier"));
        breaks("no-cash-neither", with(ARow.ofAssistance(2026), FiveWSheet.VALUE, BigDecimal.TEN));
        breaks("no-cash-neither", with(ARow.ofAssistance(2026), FiveWSheet.MECHANISM, "Voucher"));
        assertThat(rules(with(ARow.ofAssistance(2026), FiveWSheet.SECTOR, "Multipurpose Cash Assistance (MPC)")))
                .contains("multipurpose-cash-is-cash");
    }

    @Test
    void directAssistanceCountsPeopleAndNoMoreAreNewThanThereAre() {
        assertThat(rules(without(ARow.ofAssistance(2026), FiveWSheet.TOTAL)))
                .contains("direct-assistance-counts-people");
        assertThat(rules(without(ARow.ofAssistance(2026), FiveWSheet.NEW))).contains("direct-assistance-counts-people");
        breaks("new-within-total", with(ARow.ofAssistance(2026), FiveWSheet.TOTAL, 1L));
        keeps(with(ARow.ofAssistance(2026), FiveWSheet.TOTAL, 2L));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2025})
    void untilTwentyFiveARowOfReturningPeopleIsExplainedAsContinuing(int year) {
        var continuing = finding("somebody-is-new", judged(continuing(year)));

        assertThat(continuing.weight()).isEqualTo(Weight.EXPLAINED);
        assertThat(continuing.sentence()).contains("continuing");
    }

    @Test
    void sinceTwentySixNobodyNeedBeNew() {
        keeps(judged(continuing(2026)));
    }

    @Test
    void groupsAndCellsAddUpToTheNewPeopleWithNobodyOfOtherGenderLost() {
        breaks("groups-add-up-to-new", with(ARow.ofAssistance(2026), FiveWSheet.HOST, 1L));
        breaks("age-gender-adds-up-to-new", with(ARow.ofAssistance(2026), FiveWSheet.GIRLS, 1L));
        breaks("age-gender-adds-up-to-new", without(ARow.ofAssistance(2026), FiveWSheet.OTHER_18P));
    }

    @Test
    void trainingsSayHowManyWereTrained() {
        breaks("training-has-total", without(ARow.ofTraining(2026), FiveWSheet.TOTAL));
        breaks("training-has-total", with(ARow.ofTraining(2023), FiveWSheet.TOTAL, 0L));
    }

    @Test
    void onlyInTwentyFiveTrainingsBreakDownTheirNewPeopleAndSinceThenNotAtAll() {
        breaks("training-adds-up-if-new", with(ARow.ofTraining(2025), FiveWSheet.NEW, 2L));
        keeps(with(ARow.ofTraining(2025).with(FiveWSheet.NEW, 2L), FiveWSheet.WOMEN, 2L));
        keeps(with(ARow.ofTraining(2024), FiveWSheet.NEW, 2L));
        keeps(with(ARow.ofTraining(2026), FiveWSheet.NEW, 2L));
        breaks("breakdown-of-assisted-only", with(ARow.ofTraining(2026), FiveWSheet.WOMEN, 12L));
        keeps(with(ARow.ofTraining(2024), FiveWSheet.WOMEN, 12L));
    }

    @Test
    void whatCountsNobodySaysItsOutputAndNobodyNew() {
        breaks("output-said", without(ARow.ofMechanism(2026), FiveWSheet.OUTPUT));
        breaks("output-said", with(ARow.ofMechanism(2026), FiveWSheet.OUTPUT, BigDecimal.ZERO));
        assertThat(rules(with(ARow.ofMechanism(2026), FiveWSheet.NEW, 0L))).contains("nobody-new-where-nobody-counts");
    }

    @Test
    void aCampaignHasNoIndicatorOfThisSubSectorAndIsExplained() {
        for (var year : List.of(2024, 2025, 2026)) {
            assertThat(Checker.check(judged(ARow.ofCampaign(year))))
                    .singleElement()
                    .satisfies(only -> {
                        assertThat(only.rule()).isEqualTo("indicator-said");
                        assertThat(only.weight()).isEqualTo(Weight.EXPLAINED);
                    });
        }
        assertThat(rules(without(ARow.ofCampaign(2025), FiveWSheet.TOTAL))).contains("campaign-has-total");
        assertThat(rules(without(ARow.ofCampaign(2026), FiveWSheet.TOTAL))).doesNotContain("campaign-has-total");
    }

    @Test
    void aTargetAboveTheNeedIsLookedAt() {
        var group =
                new PlanningRule.Cell(2024, "Peru", PlanningRule.Cell.Breakdown.POPULATION_GROUP, "PENDULAR", 11, 10);
        var cell = new PlanningRule.Cell(2024, "Peru", PlanningRule.Cell.Breakdown.AGE_GENDER, "GIRL", 11, 10);
        var within = new PlanningRule.Cell(2024, "Peru", PlanningRule.Cell.Breakdown.AGE_GENDER, "GIRL", 10, 10);

        assertThat(PlanningRule.check(group)).singleElement().satisfies(review -> {
            assertThat(review.rule()).isEqualTo("group-target-within-need");
            assertThat(review.weight()).isEqualTo(Weight.REVIEW);
        });
        assertThat(PlanningRule.check(cell)).extracting(Finding::rule).containsExactly("age-gender-target-within-need");
        assertThat(PlanningRule.check(within)).isEmpty();
    }

    @Test
    void everyRuleSaysWhatIsWrongAndWhatToDo() {
        for (var rule : Checker.RULES) {
            assertThat(rule.sentence()).as(rule.id()).endsWith(".");
            assertThat(rule.advice()).as(rule.id()).endsWith(".");
        }
    }

    private static Row continuing(int year) {
        var row = ARow.ofAssistance(year).with(FiveWSheet.NEW, 0L);
        FiveWSheet.GROUPS.forEach(column -> row.with(column, 0L));
        FiveWSheet.AGE_GENDER.forEach(column -> row.with(column, 0L));
        return row;
    }

    private static void keeps(FiveWRow row) {
        assertThat(Checker.check(row)).isEmpty();
    }

    private static void breaks(String rule, FiveWRow row) {
        assertThat(rules(row)).containsExactly(rule);
    }

    private static List<String> rules(FiveWRow row) {
        return Checker.check(row).stream().map(Finding::rule).distinct().toList();
    }

    private static Finding finding(String rule, FiveWRow row) {
        return Checker.check(row).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
