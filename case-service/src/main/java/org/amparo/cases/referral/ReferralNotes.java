package org.amparo.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.notice.Notices;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Notes what happened to a referral in the timeline of its case, under the number people say. */
@ApplicationScoped
public class ReferralNotes {
    private final Timeline timeline;
    private final Notices notices;
    private final Clock clock;

    ReferralNotes(Timeline timeline, Notices notices, Clock clock) {
        this.timeline = timeline;
        this.notices = notices;
        this.clock = clock;
    }

    /** Notes one thing, what organisation did it or it was done to, and a code that says more. */
    public void note(
            Referral referral, Entry.Kind kind, @Nullable OrganisationCode organisation, @Nullable String detail) {
        timeline.add(
                referral.caseId(),
                new Entry(
                        clock.instant(),
                        kind,
                        referral.number().value(),
                        organisation == null ? null : organisation.code(),
                        detail));
    }

    /** Notes what a receiver wants to know, and tells whoever works on the case. */
    public void noteQuestion(Referral referral, OrganisationCode receiver, String about) {
        note(referral, Entry.Kind.REFERRAL_QUESTION_ASKED, receiver, about);
        notices.tellWorkersOnce(referral.caseId(), Notices.Kind.REFERRAL_QUESTION_ASKED);
    }

    /** Notes that an acceptance opened nothing; whoever works on the case is told when the receiver must never know. */
    public void noteRefusal(Referral referral, OrganisationCode receiver, Entry.Refusal why) {
        note(referral, Entry.Kind.DISCLOSURE_REFUSED, receiver, why.name());
        if (why == Entry.Refusal.EXCLUDED) {
            notices.tellOwnersOnce(referral.caseId(), Notices.Kind.EXCLUDED_PARTY_ACCEPTED);
        }
    }
}
