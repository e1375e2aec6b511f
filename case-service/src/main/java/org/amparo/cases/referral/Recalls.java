package org.amparo.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.disclosure.Disclosures;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.kit.outbox.Outbox;

/** Takes referrals back from an organisation that must not know of somebody in them, before it says yes. */
@ApplicationScoped
public class Recalls {
    private final Referrals referrals;
    private final Disclosures disclosures;
    private final Handles handles;
    private final Outbox outbox;
    private final Clock clock;

    Recalls(Referrals referrals, Disclosures disclosures, Handles handles, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.disclosures = disclosures;
        this.handles = handles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * It is asked no more about a group with this person in it: a yes on its way opens nothing. People whom an acceptance
     * in part has parted from this person stay with their own receivers.
     */
    public void recall(UUID person, OrganisationCode receiver) {
        referrals.underWayOf(person).stream()
                .filter(referral -> referral.receivers().contains(receiver))
                .filter(referral -> !referral.isWith(receiver))
                .forEach(referral -> recall(referral, person, receiver));
    }

    private void recall(Referral referral, UUID person, OrganisationCode receiver) {
        disclosures.drop(referral.id(), person, receiver);
        var left = referrals.drop(referral.id(), receiver);
        if (left == 0 && referral.stage() == Stage.OFFERED) {
            referrals.move(referral.id(), Stage.CONSENT_WITHDRAWN, null);
        }
        outbox.append(
                new ReceiverWithdrawn(referral.id(), receiver, handles.of(person, Audience.REFERRAL), clock.instant()));
    }
}
