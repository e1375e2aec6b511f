package org.amparo.referrals.docket;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.outbox.Outbox;
import org.amparo.referrals.facts.ReferralFacts;
import org.amparo.referrals.notice.Notices;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Turn;
import org.jspecify.annotations.Nullable;

/** Tells of a turn: other services by events, receivers by notices, and reporting, once it has ended, by a fact. */
@ApplicationScoped
class Announcements {
    private final Outbox outbox;
    private final Notices notices;
    private final ReferralFacts facts;

    Announcements(Outbox outbox, Notices notices, ReferralFacts facts) {
        this.outbox = outbox;
        this.notices = notices;
        this.facts = facts;
    }

    /** Null before for a new referral. */
    void tell(@Nullable Referral before, Turn turn) {
        var after = turn.referral();
        outbox.append(turn.told());
        notices.tell(before, after);
        if (after.stage().isTerminal() && (before == null || !before.stage().isTerminal())) {
            facts.record(after);
        }
    }
}
