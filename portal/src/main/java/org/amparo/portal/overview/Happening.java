package org.amparo.portal.overview;

import org.amparo.portal.casefiles.TimelineEntry;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in words.
 *
 * @param more which block, basis or reason; empty when there is nothing more to say
 * @param who the organisation that did it, by its code; empty when it was one's own
 * @param referral its short number; empty when it was about none
 */
record Happening(Moment at, String what, String more, String who, String referral) {
    static Happening of(TimelineEntry entry, Language language) {
        var words = Words.in(language);
        var detail = entry.detail();
        return new Happening(
                Moment.of(entry.at(), language),
                words.of("timeline", entry.kind()),
                detail == null ? "" : words.orElse("detail", detail, words.orElse("receiverAsks", detail, "")),
                text(entry.organisation()),
                text(entry.referral()));
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }
}
