package org.amparo.reporting.check;

import static org.amparo.reporting.check.Finding.RuleClass.COMPLETENESS;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.reporting.check.Finding.Weight;

/** Where, who, when and what are said, with words that exist (R4V 5W checks 1 to 8). */
final class CompletenessRules {
    private static final Pattern ISO = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern MEXICAN = Pattern.compile("ME-([1-9]|[12][0-9]|3[0-2])");

    static final List<Rule> ALL = List.of(
            Rule.of(
                    COMPLETENESS,
                    "country-and-admin1-said",
                    "Country or first-level unit is missing.",
                    "Say where it happened, at least to the first-level unit.",
                    row -> row.lacking(FiveWSheet.COUNTRY, FiveWSheet.ADMIN1)),
            Rule.of(
                    COMPLETENESS,
                    "country-known",
                    "This is not a country of the response.",
                    "Write the country as R4V's form prints it.",
                    FiveWSheet.COUNTRY,
                    row -> !row.lacks(FiveWSheet.COUNTRY) && row.country().isEmpty()),
            Rule.of(
                    COMPLETENESS,
                    "admin1-of-country",
                    "This first-level unit is not one of the country.",
                    "Use the code of ISO 3166-2; for Mexico also R4V's own, ME-1 to ME-32.",
                    FiveWSheet.ADMIN1,
                    CompletenessRules::liesElsewhere),
            Rule.of(
                            COMPLETENESS,
                            "admin2-of-admin1",
                            "Second-level units are not known here, and the form has none since 2026.",
                            "Leave the cell empty from 2026 on; before, compare it with the form's own list.",
                            FiveWSheet.ADMIN2,
                            row -> !row.lacks(FiveWSheet.ADMIN2))
                    .weighing(Weight.REVIEW, row -> !row.isFrom(FormYear.FROM_2026)),
            Rule.of(
                    COMPLETENESS,
                    "appealing-organisation-known",
                    "The appealing organisation is missing, or is not in the register.",
                    "Name the organisation by its code in the directory.",
                    FiveWSheet.APPEALING,
                    row -> row.ifAny(FiveWSheet.APPEALING)
                            .filter(row.register())
                            .isEmpty()),
            Rule.of(
                    COMPLETENESS,
                    "set-up-said",
                    "Nobody says whether an implementing partner did it.",
                    "Write Yes if a partner did it for the appealing organisation, No if the organisation did it"
                            + " itself.",
                    row -> row.lacking(FiveWSheet.SET_UP)),
            Rule.of(
                    COMPLETENESS,
                    "partner-iff-set-up",
                    "An implementing partner is named exactly when the set-up says Yes, and is in the register.",
                    "Name the partner by its code in the directory, or change the set-up.",
                    FiveWSheet.IMPLEMENTING,
                    row -> !partnerFits(row)),
            Rule.of(
                    COMPLETENESS,
                    "month-said",
                    "The month is missing.",
                    "Write it as 2026-05.",
                    row -> row.lacking(FiveWSheet.MONTH)),
            Rule.of(
                            COMPLETENESS,
                            "indicator-said",
                            "The indicator is missing. The plan of this sub-sector has none for campaigns.",
                            "Choose the indicator; report a campaign under an indicator of another sector, or in the"
                                    + " narrative report.",
                            row -> row.lacking(FiveWSheet.INDICATOR))
                    .weighing(Weight.EXPLAINED, FiveWRow::isCampaign),
            Rule.of(
                    COMPLETENESS,
                    "what-said",
                    "Sector, activity, or whether it is part of the plan or given in cash, is missing.",
                    "Fill in sector and activity, and Yes or No for RMRP activity and CVA.",
                    row -> row.lacking(FiveWSheet.SECTOR, FiveWSheet.ACTIVITY, FiveWSheet.RMRP, FiveWSheet.CVA)));

    private CompletenessRules() {}

    private static boolean liesElsewhere(FiveWRow row) {
        var country = row.country();
        var unit = row.ifAny(FiveWSheet.ADMIN1);
        if (country.isEmpty() || unit.isEmpty()) {
            return false;
        }
        var alpha2 = country.get().alpha2();
        var isIso = ISO.matcher(unit.get()).matches() && unit.get().startsWith(alpha2 + '-');
        var isAlias = alpha2.equals("MX") && MEXICAN.matcher(unit.get()).matches();
        return !isIso && !isAlias;
    }

    private static boolean partnerFits(FiveWRow row) {
        var partner = row.ifAny(FiveWSheet.IMPLEMENTING);
        return row.says(FiveWSheet.SET_UP, YesNo.YES)
                ? partner.filter(row.register()).isPresent()
                : partner.isEmpty() || row.lacks(FiveWSheet.SET_UP);
    }
}
