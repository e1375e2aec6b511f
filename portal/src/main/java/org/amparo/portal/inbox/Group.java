package org.amparo.portal.inbox;

import java.util.List;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.language.Language;
import org.amparo.portal.referrals.Referral;
import org.amparo.portal.referrals.ReferralPage;
import org.jspecify.annotations.Nullable;

/**
 * Referrals of one stage.
 *
 * @param none what is said when there is none
 * @param older where those are that did not fit; null when all did
 */
record Group(
        String title,
        String none,
        List<Line> lines,
        @Nullable String older) {
    static Group of(Referral.Stage stage, ReferralPage page, Clocks clocks, Language language) {
        return new Group(
                title(stage, language),
                none(stage, language),
                page.referrals().stream()
                        .sorted(Line.URGENT_FIRST)
                        .map(referral -> Line.of(referral, clocks, language))
                        .toList(),
                page.next() == null ? null : InboxSections.INBOX + "?stage=" + stage + "&after=" + page.next());
    }

    private static String title(Referral.Stage stage, Language language) {
        var messages = language.messages(InboxMessages.class);
        return switch (stage) {
            case OFFERED -> messages.offered();
            case ACCEPTED -> messages.accepted();
            default -> messages.inService();
        };
    }

    private static String none(Referral.Stage stage, Language language) {
        var messages = language.messages(InboxMessages.class);
        return switch (stage) {
            case OFFERED -> messages.noneOffered();
            case ACCEPTED -> messages.noneAccepted();
            default -> messages.noneInService();
        };
    }
}
