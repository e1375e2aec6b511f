package org.amparo.portal.offer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Decline;
import org.jspecify.annotations.Nullable;

/** Why a receiver says no, and until when. */
record DeclineForm(Filled filled) {
    static final String UNTIL = "until";
    private static final String REASON = "reason";
    /** Those that a receiver can know before it accepts. */
    private static final List<String> REASONS =
            List.of("LACK_OF_CAPACITY", "OUT_OF_SCOPE", "NOT_ELIGIBLE", "SAFETY_CONCERN", "NO_LEGAL_BASIS", "OTHER");

    static List<Option> reasons(Language language) {
        return REASONS.stream()
                .map(reason -> Option.of(reason, Words.in(language).of("declineReason", reason)))
                .toList();
    }

    Decline read(Language language) {
        var messages = language.messages(OfferMessages.class);
        if (!REASONS.contains(filled.value(REASON))) {
            filled.fault(REASON, messages.reasonMissing());
        }
        return new Decline(filled.value(REASON), until(messages));
    }

    private @Nullable LocalDate until(OfferMessages messages) {
        var day = filled.value(UNTIL);
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            filled.fault(UNTIL, messages.untilWrong());
            return null;
        }
    }
}
