package org.amparo.referrals.question;

import java.time.Instant;
import java.util.UUID;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.code.OrganisationCode;

/** The sender said something to a receiver's question. */
record QuestionAnswered(
        UUID referral, OrganisationCode receiver, UUID question, About about, Reply reply, Instant occurredAt)
        implements Event {
    static QuestionAnswered of(Question question, Reply reply, Instant now) {
        return new QuestionAnswered(
                question.referral(), question.receiver(), question.id(), question.about(), reply, now);
    }

    @Override
    public Topic topic() {
        return Topic.REFERRALS;
    }

    @Override
    public String type() {
        return "referral.question-answered.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
