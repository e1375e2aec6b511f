package org.amparo.portal.figures;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** One line of a list to choose from. */
record Choice(String value, String name, boolean chosen) {
    private static final List<String> UNITS = List.of("INDIVIDUAL", "CASE", "REFERRAL");

    /** What tables may be told apart by. Which of them are given out together, the service says. */
    private static final List<String> DIMENSIONS = List.of(
            "platform",
            "country",
            "populationGroup",
            "ageGender",
            "caseType",
            "urgency",
            "answered",
            "served",
            "answeredByUrgency",
            "servedByUrgency");

    private static final List<String> COLUMNS = List.of(
            "service.shelter",
            "service.health",
            "service.psychosocial",
            "service.legal",
            "service.documentation",
            "service.material",
            "service.integration",
            "service.movement",
            "service.other",
            "exploitation.stated",
            "exploitation.isForcedLabour",
            "exploitation.isSexualExploit",
            "exploitation.isOtherExploit",
            "control.stated",
            "control.meansDebtBondageEarnings",
            "control.meansThreats",
            "control.meansAbusePsyPhySex",
            "control.meansFalsePromises",
            "control.meansDrugsAlcohol",
            "control.meansDenyBasicNeeds",
            "control.meansExcessiveWorkHours",
            "control.meansWithholdDocs",
            "month.first",
            "month.second",
            "month.third",
            "month.fourth",
            "month.fifth",
            "month.sixth");

    static List<Choice> units(String chosen, Language language) {
        return UNITS.stream()
                .map(unit -> new Choice(unit, Words.in(language).of("unit", unit), unit.equals(chosen)))
                .toList();
    }

    static List<Choice> dimensions(String chosen, Language language) {
        var names = new Dimensions(language);
        return Stream.concat(DIMENSIONS.stream(), COLUMNS.stream())
                .map(dimension -> new Choice(dimension, names.name(dimension), dimension.equals(chosen)))
                .toList();
    }

    static List<Choice> periods(List<String> periods, String chosen, Language language) {
        return periods.stream()
                .map(period -> new Choice(period, name(period, language), period.equals(chosen)))
                .toList();
    }

    /** A half-year by its months; a year by itself. */
    static String name(String period, Language language) {
        var messages = language.messages();
        var year = period.substring(0, Math.min(4, period.length()));
        return period.endsWith("-H1")
                ? messages.firstHalf(year)
                : period.endsWith("-H2") ? messages.secondHalf(year) : period;
    }
}
