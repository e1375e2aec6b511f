package org.amparo.referrals.question;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A receiver's question in its turn.
 *
 * @param offer the turn in which it was asked
 * @param said what the sender says; null while it said nothing
 */
public record Question(
        UUID id,
        UUID referral,
        UUID offer,
        OrganisationCode receiver,
        About about,
        Instant askedAt,
        @Nullable Said said) {

    /** What the sender says, and since when. */
    public record Said(Reply reply, Instant at) {}

    /** Whoever may answer the offer at this moment may ask; its time runs on. */
    static Question ask(Referral referral, About about, Instant now) {
        var offer = referral.answerable(now);
        return new Question(
                UuidCreator.getTimeOrderedEpoch(),
                referral.id(),
                offer.id(),
                offer.receiver().code(),
                about,
                now,
                null);
    }

    /** The same question in the same turn: two colleagues have asked once. */
    boolean isSameAs(Question other) {
        return offer.equals(other.offer) && about == other.about;
    }

    /** A reply is given once, while whoever asked has not answered the offer. */
    Question reply(Referral asked, Reply reply, Instant now) {
        if (said != null) {
            throw new Refused(QuestionProblem.QUESTION_HAS_A_REPLY);
        }
        if (asked.openOffer().map(Offer::id).filter(offer::equals).isEmpty()) {
            throw new Refused(QuestionProblem.QUESTION_IS_OVER);
        }
        return new Question(id, referral, offer, receiver, about, askedAt, new Said(reply, now));
    }

    boolean says(Reply reply) {
        return said != null && said.reply() == reply;
    }
}
