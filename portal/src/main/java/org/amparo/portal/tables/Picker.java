package org.amparo.portal.tables;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.figures.Choice;
import org.amparo.portal.figures.Periods;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.Question;

/**
 * What there is to choose from.
 *
 * @param what units, or subjects
 */
record Picker(List<Choice> periods, List<Choice> what, List<Choice> first, List<Choice> second) {
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

    static Picker of(List<String> halves, Question question, Language language) {
        return new Picker(
                Choice.periods(Periods.released(halves), question.period(), language),
                units(question.unit(), language),
                dimensions(question.first(), language),
                dimensions(question.second(), language));
    }

    /** The chosen period; empty when none is. */
    public String period() {
        return periods.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    public String whatChosen() {
        return what.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    private static List<Choice> units(String chosen, Language language) {
        return UNITS.stream()
                .map(unit -> new Choice(unit, Words.in(language).of("unit", unit), unit.equals(chosen)))
                .toList();
    }

    private static List<Choice> dimensions(String chosen, Language language) {
        var names = new Dimensions(language);
        return Stream.concat(DIMENSIONS.stream(), COLUMNS.stream())
                .map(dimension -> new Choice(dimension, names.name(dimension), dimension.equals(chosen)))
                .toList();
    }
}
