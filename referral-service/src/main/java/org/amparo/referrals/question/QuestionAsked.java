package org.amparo.referrals.question;

import java.time.Instant;
import java.util.UUID;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.code.OrganisationCode;

/** A receiver asked something before it answers. */
record QuestionAsked(UUID referral, OrganisationCode receiver, UUID question, About about, Instant occurredAt)
        implements Event {
    static QuestionAsked of(Question question) {
        return new QuestionAsked(
                question.referral(), question.receiver(), question.id(), question.about(), question.askedAt());
    }

    @Override
    public Topic topic() {
        return Topic.REFERRALS;
    }

    @Override
    public String type() {
        return "referral.question-asked.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
