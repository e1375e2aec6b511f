package org.amparo.cases.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseFiles;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.disclosure.Disclosures;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.intake.DeliveryAllowed;
import org.amparo.cases.referral.Referral;
import org.amparo.cases.referral.Referrals;
import org.amparo.cases.referral.Stage;
import org.amparo.cases.timeline.Entry;
import org.amparo.kit.access.Grant;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Outbox;

/** Judges an acceptance anew: what held when people were referred may not hold when a receiver says yes. */
@ApplicationScoped
class Acceptances {
    private final Referrals referrals;
    private final CaseFiles caseFiles;
    private final Disclosures disclosures;
    private final Handles handles;
    private final Outbox outbox;
    private final Clock clock;

    Acceptances(
            Referrals referrals,
            CaseFiles caseFiles,
            Disclosures disclosures,
            Handles handles,
            Outbox outbox,
            Clock clock) {
        this.referrals = referrals;
        this.caseFiles = caseFiles;
        this.disclosures = disclosures;
        this.handles = handles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answers why nothing may be opened, or nothing when something may. */
    Optional<Entry.Refusal> judge(Referral referral, OrganisationCode receiver, List<UUID> accepted) {
        var still = new ArrayList<>(accepted);
        still.retainAll(referrals.people(referral.id()));
        var rights = referral.stage().isEnd() || !referral.receivers().contains(receiver)
                ? List.<Grant>of()
                : disclosures.grant(referral.caseId(), referral.id(), receiver, still);
        if (rights.isEmpty()) {
            refuse(referral, receiver);
            return Optional.of(why(referral, receiver, accepted));
        }
        referrals.move(referral.id(), Stage.ACCEPTED, receiver);
        referrals.disclose(referral.id(), Referral.DisclosureState.OPEN);
        outbox.append(opened(referral, receiver, rights));
        return Optional.empty();
    }

    /** For the timeline of the case; the event says nothing of it. A recalled receiver is an excluded one. */
    private Entry.Refusal why(Referral referral, OrganisationCode receiver, List<UUID> accepted) {
        if (!referral.receivers().contains(receiver) || disclosures.isExcluded(referral.caseId(), receiver, accepted)) {
            return Entry.Refusal.EXCLUDED;
        }
        return referral.stage().isEnd() ? Entry.Refusal.REFERRAL_ENDED : Entry.Refusal.NO_BASIS;
    }

    private void refuse(Referral referral, OrganisationCode receiver) {
        if (!referral.stage().isEnd()) {
            referrals.move(referral.id(), Stage.CONSENT_WITHDRAWN, receiver);
        }
        referrals.disclose(referral.id(), Referral.DisclosureState.REFUSED);
        outbox.append(new DisclosureRefused(referral.id(), receiver, clock.instant()));
    }

    private List<Event> opened(Referral referral, OrganisationCode receiver, List<Grant> rights) {
        var caseFile = caseFiles.find(referral.caseId());
        var events = new ArrayList<Event>();
        events.add(new DisclosureOpened(
                referral.id(),
                receiver,
                rights.stream()
                        .map(right -> handles.of(part(right), Audience.REFERRAL))
                        .toList(),
                rights.stream().map(Grant::until).max(Instant::compareTo).orElseThrow(),
                clock.instant()));
        rights.forEach(right -> events.add(mayDeliver(caseFile, right)));
        return events;
    }

    private DeliveryAllowed mayDeliver(CaseFile caseFile, Grant right) {
        var person = caseFile.people().stream()
                .filter(candidate -> candidate.id().equals(right.part()))
                .toList();
        return DeliveryAllowed.underReferral(caseFile, right, person, handles);
    }

    private static UUID part(Grant right) {
        var part = right.part();
        if (part == null) {
            throw new IllegalStateException("a right under a referral speaks of one person");
        }
        return part;
    }

    /** People left out of an acceptance are in a referral of their own from now on. */
    void splitOff(Referral from, Answered.SplitOff told, Collection<UUID> people) {
        var follower = new Referral(
                told.referral(),
                told.number(),
                from.caseId(),
                from.service(),
                from.urgency(),
                stillAsked(from, told.receivers(), people),
                Stage.OFFERED,
                null,
                Referral.DisclosureState.NONE,
                from.requestedAt(),
                1);
        referrals.add(follower, caseFiles.find(from.caseId()).organisation(), people);
        disclosures.handOn(from.id(), follower.id(), people);
        referrals.leave(from.id(), people);
    }

    /** A receiver may have been excluded while the word of the referral that follows was on its way. */
    private List<OrganisationCode> stillAsked(
            Referral from, List<OrganisationCode> receivers, Collection<UUID> people) {
        return receivers.stream()
                .filter(receiver -> !disclosures.isExcluded(from.caseId(), receiver, people))
                .toList();
    }
}
