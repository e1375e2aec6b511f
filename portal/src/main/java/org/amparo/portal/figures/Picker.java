package org.amparo.portal.figures;

import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.reporting.Question;

/**
 * What there is to choose from.
 *
 * @param what units, or subjects
 */
record Picker(List<Choice> periods, List<Choice> what, List<Choice> first, List<Choice> second) {
    static Picker of(List<String> halves, Question question, Language language) {
        return new Picker(
                Choice.periods(Periods.released(halves), question.period(), language),
                Choice.units(question.unit(), language),
                Choice.dimensions(question.first(), language),
                Choice.dimensions(question.second(), language));
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
}
