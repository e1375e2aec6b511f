package org.amparo.reporting.fivew;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a row says what it says, or is not given yet. It names nobody.
 *
 * @param code which kind of explanation
 * @param people how many people it is about
 */
record Explanation(Code code, long people, String sentence) {
    /** The kinds of explanations. */
    enum Code {
        /** Nobody of the row is counted as new. */
        CONTINUING,
        /** New in the month, counted as new in an earlier row. */
        NEW_IN_AN_EARLIER_ROW,
        /** Nobody registered them. */
        COUNTED_NEW_EACH_TIME,
        /** Age, gender or group is missing: the row is not ready. */
        AGE_GENDER_OR_GROUP_MISSING,
        /** The plan has no indicator of the sub-sector for it. */
        CAMPAIGN_WITHOUT_INDICATOR
    }

    static List<Explanation> of(Line line, boolean countsAssisted, boolean isCampaign) {
        var all = new ArrayList<Explanation>();
        if (countsAssisted) {
            assisted(line, all);
        }
        if (isCampaign) {
            all.add(new Explanation(
                    Code.CAMPAIGN_WITHOUT_INDICATOR,
                    0,
                    "The plan of this sub-sector has no indicator for campaigns: report it under an indicator of"
                            + " another sector, or in the narrative report."));
        }
        return List.copyOf(all);
    }

    private static void assisted(Line line, List<Explanation> all) {
        if (line.isContinuing()) {
            add(
                    all,
                    Code.CONTINUING,
                    line.total(),
                    "Continuing: nobody is counted as new here. Everybody in this row was reached under this indicator"
                            + " in an earlier month of the year, or is counted as new in an earlier row of this month.");
        }
        add(
                all,
                Code.NEW_IN_AN_EARLIER_ROW,
                line.newElsewhere(),
                "People of this row who are new in the month are counted as new once, in the first row of the file in"
                        + " which they are; here they are part of the total only.");
        add(
                all,
                Code.COUNTED_NEW_EACH_TIME,
                line.unregistered(),
                "People whom nobody registered cannot be known again: they are counted as new each time, as R4V does.");
        add(
                all,
                Code.AGE_GENDER_OR_GROUP_MISSING,
                line.lacking(),
                "New people of this row have no age, gender or population group on record, so that its breakdown would"
                        + " not add up. The row is not given until they have: complete it in their case files, or correct"
                        + " the deliveries of this activity, place and partner in this month.");
    }

    private static void add(List<Explanation> all, Code code, long people, String sentence) {
        if (people > 0) {
            all.add(new Explanation(code, people, sentence));
        }
    }
}
