package org.amparo.referrals.referral;

import java.time.Instant;
import java.util.UUID;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One receiver's turn.
 *
 * @param asked the clocks of this turn; null before it
 * @param answer what the receiver said; null while it said nothing
 */
public record Offer(
        UUID id,
        Receiver receiver,
        OfferState state,
        @Nullable Asked asked,
        @Nullable Answer answer) {

    /** When a receiver was asked, and until when it may answer and should serve. */
    public record Asked(Instant at, Instant answerBy, Instant serviceBy) {}

    static Offer waiting(UUID id, Receiver receiver) {
        return new Offer(id, receiver, OfferState.WAITING, null, null);
    }

    Offer ask(Card card, Instant now) {
        var urgency = card.urgency();
        var clocks = new Asked(
                now, urgency.answerBy(now, receiver.zone()), urgency.serviceBy(card.requestedAt(), receiver.zone()));
        return become(OfferState.OPEN, clocks, null);
    }

    Offer end(OfferState how, @Nullable Answer said) {
        return become(how, asked, said);
    }

    Offer confirm(Instant now) {
        if (answer == null || answer.report() == null) {
            throw new Refused(ReferralProblem.NOTHING_TO_CONFIRM);
        }
        return new Offer(
                id, receiver, state, asked, answer.heard(answer.report().confirmed(now)));
    }

    private Offer become(OfferState next, @Nullable Asked clocks, @Nullable Answer said) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("an offer that is " + state + " does not become " + next);
        }
        return new Offer(id, receiver, next, clocks, said);
    }

    /** Whether the time for an answer has passed. */
    boolean isOverdue(Instant now) {
        return asked != null && !now.isBefore(asked.answerBy());
    }

    /** Whether the sender recorded the answer and it is not confirmed. */
    boolean waitsForConfirmation() {
        return answer != null && answer.report() != null && answer.report().confirmedAt() == null;
    }

    /** Whether the sender recorded the answer. */
    public boolean isReported() {
        return answer != null && answer.report() != null;
    }
}
