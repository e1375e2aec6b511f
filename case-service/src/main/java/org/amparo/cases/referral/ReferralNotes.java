package org.amparo.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.notice.Notices;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Notes what happened to a referral in the timeline of its case, under the number people say, and tells who works on it. */
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
        notices.tellWorkersOnce(referral.caseId(), Notices.Kind.REFERRAL_QUESTION_ASKED, referral.id());
    }

    /** Tells whoever works on the case what this receiver said. */
    public void tellAnswer(Referral referral, Notices.Kind kind, OrganisationCode receiver) {
        notices.tellWorkers(referral.caseId(), kind, referral.id(), receiver.code());
    }

    /** Tells whoever works on the case that a receiver let the time for its answer pass. */
    public void tellSilence(Referral referral) {
        notices.tellWorkers(referral.caseId(), Notices.Kind.REFERRAL_NOT_ANSWERED, referral.id(), null);
    }

    /** Tells whoever works on the case how it goes, unless they ended it themselves. */
    public void tellStage(Referral referral, Stage stage) {
        var receiver = referral.receiver();
        if (receiver != null) {
            news(stage).ifPresent(kind -> tellAnswer(referral, kind, receiver));
        }
    }

    private static Optional<Notices.Kind> news(Stage stage) {
        return switch (stage) {
            case IN_SERVICE -> Optional.of(Notices.Kind.REFERRAL_IN_SERVICE);
            case NOT_ARRIVED -> Optional.of(Notices.Kind.REFERRAL_NOT_ARRIVED);
            case MOVED_ON -> Optional.of(Notices.Kind.REFERRAL_MOVED_ON);
            case COMPLETED -> Optional.of(Notices.Kind.REFERRAL_COMPLETED);
            case OFFERED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, CONSENT_WITHDRAWN -> Optional.empty();
        };
    }

    /** Notes that an acceptance opened nothing; whoever works on the case is told when the receiver must never know. */
    public void noteRefusal(Referral referral, OrganisationCode receiver, Entry.Refusal why) {
        note(referral, Entry.Kind.DISCLOSURE_REFUSED, receiver, why.name());
        if (why == Entry.Refusal.EXCLUDED) {
            notices.tellOwnersOnce(referral.caseId(), Notices.Kind.EXCLUDED_PARTY_ACCEPTED);
        }
    }
}
