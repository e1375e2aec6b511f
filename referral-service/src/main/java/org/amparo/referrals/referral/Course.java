package org.amparo.referrals.referral;

import java.time.Instant;
import java.util.Set;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.event.ReferralStageChanged;
import org.jspecify.annotations.Nullable;

/** What the accepted receiver reports, and what withdrawals and disclosures make of a referral. */
public final class Course {
    private Course() {}

    /** The accepted receiver says how it goes. */
    public static Turn report(Referral referral, Stage stage, @Nullable Outcome outcome, Instant now) {
        if (!stage.isReportedByReceiver()) {
            throw new Refused(ReferralProblem.STAGE_IS_NOT_REPORTED);
        }
        if ((stage == Stage.COMPLETED) != (outcome != null)) {
            throw new Refused(ReferralProblem.OUTCOME_BELONGS_TO_COMPLETION);
        }
        return move(referral, stage, outcome, now);
    }

    /**
     * The sender takes the referral back. A service that runs cannot be undone: it ends because the person chose not to
     * continue.
     */
    public static Turn withdraw(Referral referral, Instant now) {
        return switch (referral.stage()) {
            case OFFERED, ACCEPTED -> end(referral, Stage.WITHDRAWN, now);
            case IN_SERVICE -> move(referral, Stage.COMPLETED, Outcome.CLIENT_REFUSED_SERVICES, now);
            case DECLINED, EXPIRED, WITHDRAWN, CONSENT_WITHDRAWN, NOT_ARRIVED, MOVED_ON, COMPLETED ->
                Turn.none(referral);
        };
    }

    /** People no longer agree: they drop out, and with the last of them the referral ends. */
    public static Turn withdrawPeople(Referral referral, Set<Handle> leaving, Instant now) {
        var gone = referral.people().stream()
                .filter(person -> leaving.contains(person.handle()))
                .toList();
        var rest = referral.without(gone);
        return rest.people().isEmpty() && !referral.stage().isTerminal()
                ? end(rest, Stage.CONSENT_WITHDRAWN, now)
                : Turn.none(rest);
    }

    /**
     * A receiver is asked no more about a group with this person in it: a turn it has is over and the next one is asked; a
     * turn to come does not come.
     */
    public static Turn withdrawReceiver(Referral referral, OrganisationCode receiver, Handle person, Instant now) {
        if (referral.people().stream().noneMatch(one -> one.handle().equals(person))) {
            return Turn.none(referral);
        }
        var rest = referral.withoutTurnToCome(receiver);
        return rest.openOffer()
                .filter(open -> open.receiver().code().equals(receiver))
                .map(open -> passOn(rest, open, now))
                .orElseGet(() -> Turn.none(rest));
    }

    private static Turn passOn(Referral referral, Offer open, Instant now) {
        return referral.notAsked().isEmpty()
                ? end(referral, Stage.CONSENT_WITHDRAWN, now)
                : referral.replace(open.end(OfferState.RETRACTED, null)).askNext(now);
    }

    /** Case-service decided about the disclosure. */
    public static Turn disclose(Referral referral, Disclosure decided, Instant now) {
        var known = referral.at(referral.progress().with(decided));
        return decided == Disclosure.REFUSED && !referral.stage().isTerminal()
                ? end(known, Stage.CONSENT_WITHDRAWN, now)
                : Turn.none(known);
    }

    private static Turn end(Referral referral, Stage how, Instant now) {
        var retracted = referral.openOffer()
                .map(open -> referral.replace(open.end(OfferState.RETRACTED, null)))
                .orElse(referral);
        return move(retracted, how, null, now);
    }

    private static Turn move(Referral referral, Stage stage, @Nullable Outcome outcome, Instant now) {
        return Turn.of(
                referral.at(referral.progress().to(stage, outcome, now)),
                new ReferralStageChanged(referral.id(), stage, outcome, now));
    }
}
