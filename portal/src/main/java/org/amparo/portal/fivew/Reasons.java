package org.amparo.portal.fivew;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** Puts the checker's findings and the explanations of a row into the reader's words; where there are none, into the checker's. */
final class Reasons {
    private final Language language;
    private final Words words;

    Reasons(Language language) {
        this.language = language;
        this.words = Words.in(language);
    }

    List<RowPage.Reason> of(ToldMonth.Row row) {
        return Stream.concat(
                        row.findings().stream().map(this::finding),
                        row.explanations().stream().map(this::explanation))
                .toList();
    }

    private RowPage.Reason finding(ToldMonth.Finding finding) {
        var sentence = words.orElse("rule", finding.rule(), "");
        return sentence.isEmpty()
                ? new RowPage.Reason(finding.sentence(), finding.advice() == null ? "" : finding.advice(), "en")
                : new RowPage.Reason(sentence, words.orElse("ruleAdvice", finding.rule(), ""), "");
    }

    private RowPage.Reason explanation(ToldMonth.Explanation explanation) {
        var sentence = words.orElse("explanation", explanation.code(), "");
        if (sentence.isEmpty()) {
            return new RowPage.Reason(explanation.sentence(), "", "en");
        }
        return new RowPage.Reason(
                explanation.people() == 0
                        ? sentence
                        : language.messages(FiveWMessages.class).ofPeople(words.number(explanation.people()), sentence),
                "",
                "");
    }
}
