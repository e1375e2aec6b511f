package org.amparo.portal.oversight;

import java.util.UUID;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access as its reviewer sees it.
 *
 * @param sentence why, in the words of whoever asked
 * @param openUntil null when it was never opened
 */
record EmergencyPage(
        UUID id,
        String reference,
        String block,
        String reason,
        String factor,
        String askedBy,
        Moment askedAt,
        @Nullable Moment openUntil,
        String sentence) {
    static EmergencyPage of(ToldLists.Emergency told, String sentence, Language language) {
        var words = Words.in(language);
        var until = told.openUntil();
        return new EmergencyPage(
                told.id(),
                told.reference(),
                words.of("block", told.block()),
                words.of("emergencyReason", told.reason()),
                told.factor() == null
                        ? language.messages(OversightMessages.class).notApproved()
                        : words.of("emergencyFactor", told.factor()),
                told.askedBy(),
                Moment.of(told.askedAt(), language),
                until == null ? null : Moment.of(until, language),
                sentence);
    }
}
