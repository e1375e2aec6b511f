package org.amparo.referrals.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.directory.Organisations;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.docket.Rights;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.ReferralProblem;
import org.jspecify.annotations.Nullable;

/** Finds the referral somebody wants to change, locked, if they may; absent and forbidden are one answer. */
@ApplicationScoped
public class OpenReferrals {
    private final Referrals referrals;
    private final Organisations organisations;
    private final Access access;

    OpenReferrals(Referrals referrals, Organisations organisations, Access access) {
        this.referrals = referrals;
        this.organisations = organisations;
        this.access = access;
    }

    /** For the receiver whose turn it is or who accepted; whose turn is over does not see it any more. */
    public Referral ofReceiver(UUID id, Caller caller) {
        referrals.lock(id);
        access.decide(caller, id, Rights.ANSWER, ReferralProblem.NO_SUCH_REFERRAL);
        return referrals
                .find(id)
                .filter(referral -> isWith(referral, caller))
                .orElseThrow(() -> new Refused(ReferralProblem.REFERRAL_HAS_ENDED));
    }

    private static boolean isWith(Referral referral, Caller caller) {
        return referral.acceptedOffer()
                .or(referral::openOffer)
                .filter(offer -> offer.receiver().code().value().equals(caller.organisation()))
                .isPresent();
    }

    /** For the sender. */
    public Referral ofSender(UUID id, Caller caller) {
        referrals.lock(id);
        access.decide(caller, id, Rights.REPORT, ReferralProblem.NO_SUCH_REFERRAL);
        return referrals.find(id).orElseThrow(() -> new Refused(ReferralProblem.NO_SUCH_REFERRAL));
    }

    /** For whoever reports how it goes: the accepted receiver, or the sender for one without an account. */
    Referral ofReporter(UUID id, Caller caller) {
        referrals.lock(id);
        var known = referrals.find(id);
        var reported = known.flatMap(Referral::acceptedOffer)
                .filter(accepted -> !accepted.receiver().answersItself());
        access.decide(
                caller, id, reported.isPresent() ? Rights.REPORT : Rights.ANSWER, ReferralProblem.NO_SUCH_REFERRAL);
        return known.filter(referral -> reported.isPresent() || isWith(referral, caller))
                .orElseThrow(() -> new Refused(ReferralProblem.REFERRAL_HAS_ENDED));
    }

    /** Refuses an alternative the register does not have. */
    void mustBeKnown(@Nullable OrganisationCode alternative) {
        if (alternative != null && organisations.find(alternative).isEmpty()) {
            throw new Refused(ReferralProblem.NO_SUCH_ALTERNATIVE);
        }
    }
}
