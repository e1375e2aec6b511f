package org.amparo.portal.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.amparo.portal.card.Card;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.language.Language;
import org.amparo.portal.referrals.Referral;

/** A received referral and where it is opened. */
record Line(String path, Card card) {
    /** The most urgent first, and of these the one whose time runs out first. */
    static final Comparator<Referral> URGENT_FIRST = Comparator.comparing(Referral::urgency)
            .thenComparing(referral -> Optional.ofNullable(referral.answerBy())
                    .or(() -> Optional.ofNullable(referral.serviceBy()))
                    .orElse(Instant.MAX));

    static Line of(Referral referral, Clocks clocks, Language language) {
        return new Line("/offers/" + referral.id(), Card.of(referral, clocks, language));
    }
}
