package org.amparo.reporting.check;

import static org.amparo.reporting.check.Finding.RuleClass.ACCURACY;

import java.util.List;

/** The numbers of a row are those its indicator counts, and add up (R4V 5W checks 16 to 19, and those of 2025 and 2026). */
final class AccuracyRules {
    static final List<Rule> ALL = List.of(
            Rule.of(
                    ACCURACY,
                    "groups-add-up-to-new",
                    "The population groups do not add up to the new people.",
                    "Count each new person in exactly one population group.",
                    FiveWSheet.NEW,
                    row -> row.isOf(IndicatorType.DIRECT_ASSISTANCE)
                            && row.sum(FiveWSheet.GROUPS) != row.people(FiveWSheet.NEW)),
            Rule.of(
                    ACCURACY,
                    "age-gender-adds-up-to-new",
                    "The age-gender cells do not add up to the new people.",
                    "Count each new person in exactly one cell; people of other gender have two cells of their own.",
                    FiveWSheet.NEW,
                    row -> row.isOf(IndicatorType.DIRECT_ASSISTANCE)
                            && row.sum(FiveWSheet.AGE_GENDER) != row.people(FiveWSheet.NEW)),
            Rule.of(
                    ACCURACY,
                    "training-has-total",
                    "Capacity building says how many people were trained.",
                    "Write the number of people trained, more than 0, as total.",
                    FiveWSheet.TOTAL,
                    row -> row.isOf(IndicatorType.CAPACITY_BUILDING) && row.people(FiveWSheet.TOTAL) == 0),
            Rule.of(
                    ACCURACY,
                    "campaign-has-total",
                    "In 2025 a campaign says how many people it reached.",
                    "Write the number of people reached, more than 0, as total.",
                    FiveWSheet.TOTAL,
                    row -> row.isOf(IndicatorType.CAMPAIGN)
                            && row.form() == FormYear.OF_2025
                            && row.people(FiveWSheet.TOTAL) == 0),
            Rule.of(
                    ACCURACY,
                    "training-adds-up-if-new",
                    "In 2025 capacity building that names new people breaks them down by age and gender.",
                    "Let the age-gender cells add up to the new people; or leave new people and cells empty.",
                    FiveWSheet.NEW,
                    row -> row.isOf(IndicatorType.CAPACITY_BUILDING)
                            && row.form() == FormYear.OF_2025
                            && !row.lacks(FiveWSheet.NEW)
                            && row.sum(FiveWSheet.AGE_GENDER) != row.people(FiveWSheet.NEW)),
            Rule.of(
                    ACCURACY,
                    "breakdown-of-assisted-only",
                    "Since 2026 only direct assistance is broken down by age and gender.",
                    "Empty the age-gender cells.",
                    FiveWSheet.GIRLS,
                    row -> row.type() != null
                            && !row.isOf(IndicatorType.DIRECT_ASSISTANCE)
                            && row.isFrom(FormYear.FROM_2026)
                            && row.saysAnyOf(FiveWSheet.AGE_GENDER)),
            Rule.of(
                    ACCURACY,
                    "output-said",
                    "What counts no people says its quantity of output.",
                    "Write how many mechanisms, campaigns or other outputs there were, more than 0.",
                    FiveWSheet.OUTPUT,
                    row -> countsNobody(row)
                            && row.ifAny(FiveWSheet.OUTPUT)
                                    .filter(output -> output.signum() > 0)
                                    .isEmpty()),
            Rule.of(
                    ACCURACY,
                    "nobody-new-where-nobody-counts",
                    "This type of indicator counts no new people.",
                    "Empty the column of new people.",
                    FiveWSheet.NEW,
                    row -> countsNobody(row) && !row.lacks(FiveWSheet.NEW)));

    private AccuracyRules() {}

    private static boolean countsNobody(FiveWRow row) {
        return row.isOf(IndicatorType.CAMPAIGN, IndicatorType.MECHANISM_ADVOCACY);
    }
}
