package org.amparo.portal.corrections;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.card.Services;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** What can be chosen on the page of a correction. */
record Choices(List<Option> reasons, List<Option> services, List<Option> rmrp) {
    static Choices in(Language language) {
        var words = Words.in(language);
        var messages = language.messages(CorrectionMessages.class);
        return new Choices(
                CorrectionForm.REASONS.stream()
                        .map(reason -> new Option(
                                reason,
                                words.of("correctionReason", reason),
                                words.orElse("correctionMeans", reason, "")))
                        .toList(),
                Services.CODES.stream()
                        .map(service -> Option.of(service, words.of("service", service)))
                        .toList(),
                Stream.of(
                                Option.of("true", words.of("answer", "yes")),
                                Option.of("false", words.of("answer", "no")),
                                Option.of("", messages.notSaid()))
                        .toList());
    }
}
