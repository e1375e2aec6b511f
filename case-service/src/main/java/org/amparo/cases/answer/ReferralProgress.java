package org.amparo.cases.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handle;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.notice.Notices;
import org.amparo.cases.referral.Endings;
import org.amparo.cases.referral.Referral;
import org.amparo.cases.referral.ReferralNotes;
import org.amparo.cases.referral.Referrals;
import org.amparo.cases.referral.Stage;
import org.amparo.cases.timeline.Entry;
import org.amparo.kit.access.Caseload;

/** Moves a referral on as its receivers answer; runs in the transaction of the event. */
@ApplicationScoped
class ReferralProgress {
    private final Referrals referrals;
    private final Acceptances acceptances;
    private final Endings endings;
    private final ReferralNotes notes;
    private final Handles handles;
    private final Caseload caseload;

    ReferralProgress(
            Referrals referrals,
            Acceptances acceptances,
            Endings endings,
            ReferralNotes notes,
            Handles handles,
            Caseload caseload) {
        this.referrals = referrals;
        this.acceptances = acceptances;
        this.endings = endings;
        this.notes = notes;
        this.handles = handles;
        this.caseload = caseload;
    }

    void offered(Answered.Offered told) {
        var referral = lock(told.referral());
        if (!referral.stage().isEnd()) {
            referrals.move(referral.id(), Stage.OFFERED, told.receiver());
        }
        notes.note(referral, Entry.Kind.REFERRAL_OFFERED, told.receiver(), null);
    }

    void accepted(Answered.Accepted told) {
        var referral = lock(told.referral());
        if (told.reported() && referral.receivers().contains(told.receiver())) {
            // Nobody of the receiver logs in: the acceptance is shown as reported and opens nothing.
            referrals.move(
                    referral.id(), referral.stage().isEnd() ? referral.stage() : Stage.ACCEPTED, told.receiver());
            notes.note(referral, Entry.Kind.REFERRAL_ACCEPTANCE_REPORTED, told.receiver(), null);
            return;
        }
        notes.note(referral, Entry.Kind.REFERRAL_ACCEPTED, told.receiver(), null);
        notes.tellAnswer(referral, Notices.Kind.REFERRAL_ACCEPTED, told.receiver());
        acceptances
                .judge(referral, told.receiver(), ids(told.people()))
                .ifPresentOrElse(
                        refusal -> notes.noteRefusal(referral, told.receiver(), refusal),
                        () -> notes.note(referral, Entry.Kind.DISCLOSURE_OPENED, told.receiver(), null));
    }

    void declined(Answered.Declined told) {
        var referral = lock(told.referral());
        if (told.last() && !referral.stage().isEnd()) {
            referrals.move(referral.id(), Stage.DECLINED, told.receiver());
        }
        notes.note(
                referral,
                Entry.Kind.REFERRAL_DECLINED,
                told.receiver(),
                told.reason().code());
        notes.tellAnswer(referral, Notices.Kind.REFERRAL_DECLINED, told.receiver());
    }

    void expired(Answered.Expired told) {
        var referral = lock(told.referral());
        if (told.last() && !referral.stage().isEnd()) {
            referrals.move(referral.id(), Stage.EXPIRED, told.receiver());
        }
        notes.note(referral, Entry.Kind.REFERRAL_EXPIRED, told.receiver(), null);
        notes.tellSilence(referral);
    }

    void moved(Answered.StageChanged told) {
        var referral = lock(told.referral());
        referrals.move(referral.id(), told.stage(), null);
        if (told.stage().isEnd()) {
            endings.endAll(referral, referral.caseId());
        }
        notes.note(
                referral,
                Entry.Kind.REFERRAL_MOVED_ON,
                referral.receiver(),
                told.stage().name());
        notes.tellStage(referral, told.stage());
    }

    void splitOff(Answered.SplitOff told) {
        acceptances.splitOff(lock(told.from()), told, ids(told.people()));
    }

    /** Whoever works on the case is told: somebody waits for a word, and the clock of the answer goes on. */
    void asked(Answered.QuestionAsked told) {
        notes.noteQuestion(lock(told.referral()), told.receiver(), told.about().code());
    }

    void replied(Answered.QuestionAnswered told) {
        notes.note(
                lock(told.referral()),
                Entry.Kind.REFERRAL_QUESTION_ANSWERED,
                told.receiver(),
                told.about().code());
    }

    private Referral lock(UUID id) {
        var referral = referrals
                .lock(id)
                .orElseThrow(() -> new IllegalStateException("an event about a referral nobody asked for"));
        caseload.touch(referral.caseId());
        return referral;
    }

    private List<UUID> ids(List<Handle> people) {
        return people.stream()
                .map(person -> handles.open(person, Audience.REFERRAL))
                .toList();
    }
}
