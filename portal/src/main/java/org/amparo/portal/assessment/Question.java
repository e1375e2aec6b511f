package org.amparo.portal.assessment;

import java.util.List;
import org.amparo.portal.findings.Assessment;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** A question about what was done. Each may stay unknown, and a person may decline any. */
enum Question {
    ACT("act"),
    MEANS("means"),
    PURPOSE("purpose"),
    EXPLOITATION("exploitation"),
    CONTROL("control");

    private final String field;

    Question(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    private List<String> codes() {
        return switch (this) {
            case ACT -> Assessment.ACTS;
            case MEANS -> Assessment.MEANS;
            case PURPOSE -> Assessment.PURPOSES;
            case EXPLOITATION -> Assessment.EXPLOITATION;
            case CONTROL -> Assessment.CONTROL;
        };
    }

    List<String> found(Assessment assessment) {
        return switch (this) {
            case ACT -> assessment.act();
            case MEANS -> assessment.means();
            case PURPOSE -> assessment.purpose();
            case EXPLOITATION -> assessment.exploitation();
            case CONTROL -> assessment.control();
        };
    }

    List<Option> options(Language language) {
        var words = Words.in(language);
        return codes().stream().map(code -> Option.of(code, word(code, words))).toList();
    }

    String word(String code, Words words) {
        return words.of(field, code);
    }

    /** What was ticked; nothing is that it is not known. */
    List<String> answer(Filled form) {
        var ticked = form.values(field).stream().filter(codes()::contains).toList();
        return ticked.isEmpty() ? List.of(Assessment.UNKNOWN) : ticked;
    }

    /** Takes note when it stands beside an answer that there is none. */
    void check(Filled form, String sentence) {
        var answer = answer(form);
        if (answer.size() > 1 && (answer.contains(Assessment.UNKNOWN) || answer.contains(Assessment.DECLINED))) {
            form.fault(field, sentence);
        }
    }
}
