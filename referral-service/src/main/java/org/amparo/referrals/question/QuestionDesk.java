package org.amparo.referrals.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.answer.OpenReferrals;

/** Where a receiver asks before it answers, and the sender replies. Neither moves the referral or its clocks. */
@UseCase
@ApplicationScoped
class QuestionDesk {
    private final OpenReferrals referrals;
    private final Questions questions;
    private final Caseload caseload;
    private final Outbox outbox;
    private final Clock clock;

    QuestionDesk(OpenReferrals referrals, Questions questions, Caseload caseload, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.questions = questions;
        this.caseload = caseload;
        this.outbox = outbox;
        this.clock = clock;
    }

    void ask(UUID id, About about, Caller caller) {
        var question = Question.ask(referrals.ofReceiver(id, caller), about, clock.instant());
        if (questions.of(id).stream().anyMatch(question::isSameAs)) {
            return;
        }
        questions.add(question);
        outbox.append(QuestionAsked.of(question));
        caseload.touch(id);
    }

    void reply(UUID id, UUID asked, Reply reply, Caller caller) {
        var referral = referrals.ofSender(id, caller);
        var question = questions.of(id).stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refused(QuestionProblem.NO_SUCH_QUESTION));
        if (question.says(reply)) {
            return;
        }
        var now = clock.instant();
        var replied = question.reply(referral, reply, now);
        questions.keepReply(replied.id(), reply, now);
        outbox.append(QuestionAnswered.of(replied, reply, now));
        caseload.touch(id);
    }
}
