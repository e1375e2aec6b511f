package org.amparo.portal.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.portal.findings.Assessment;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * One revision on a track, in words.
 *
 * @param answers what was found, by question; none of what the State decided
 */
record Finding(String status, String decidedBy, Moment at, boolean definitionMet, List<Answer> answers) {
    /** What was found to one question. */
    record Answer(String question, String text) {}

    static Finding of(Assessment assessment, Track track, Language language) {
        var words = Words.in(language);
        return new Finding(
                words.of("status." + track.name(), assessment.status()),
                words.of("decidedBy", assessment.decidedBy()),
                Moment.of(assessment.assessedAt(), language),
                assessment.definitionMet(),
                track.asksForFindings() ? answers(assessment, words) : List.of());
    }

    private static List<Answer> answers(Assessment assessment, Words words) {
        return Arrays.stream(Question.values())
                .map(question -> new Answer(
                        words.of("question", question.name()),
                        question.found(assessment).stream()
                                .map(code -> question.word(code, words))
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
