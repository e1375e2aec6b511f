package org.amparo.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.timeline.Entry;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Outbox;

/** Ends the rights that a referral gave, and says so: one event for each right that ended. */
@ApplicationScoped
public class Endings {
    private final Referrals referrals;
    private final Access access;
    private final Handles handles;
    private final Outbox outbox;
    private final ReferralNotes notes;
    private final Clock clock;

    Endings(Referrals referrals, Access access, Handles handles, Outbox outbox, ReferralNotes notes, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.handles = handles;
        this.outbox = outbox;
        this.notes = notes;
        this.clock = clock;
    }

    /** A person leaves every referral under way that rests on one of these bases, wherever it stands. */
    public void leaveThoseRestingOn(UUID caseId, UUID person, Collection<UUID> bases) {
        var ended = bases.stream()
                .flatMap(basis -> access.revokeRestingOn(basis).stream())
                .toList();
        tellRevoked(caseId, ended);
        referrals.underWayRestingOn(person, bases).forEach(referral -> leave(referral, person));
        ended.stream().map(Grant::resource).distinct().forEach(this::tellWhenNothingIsLeft);
    }

    /** A person leaves one referral. Answers whether there was one to leave. */
    public boolean leave(UUID caseId, UUID person, UUID id) {
        var referral = referrals.underWayOf(person).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        referral.ifPresent(found -> {
            tellRevoked(caseId, access.revokeOn(id, person));
            leave(found, person);
            tellWhenNothingIsLeft(id);
        });
        return referral.isPresent();
    }

    /** What one organisation may open or deliver of a person ends, without a word to it. */
    public void endFor(UUID caseId, UUID person, String subject) {
        var ended = access.revokeOf(person, subject);
        tellRevoked(caseId, ended);
        ended.stream().map(Grant::resource).distinct().forEach(this::tellWhenNothingIsLeft);
    }

    /** What was left to one organisation until a person checks out ends. */
    public void checkOut(UUID caseId, UUID person, String subject) {
        endKept(caseId, referrals.keptUntilCheckOut(person, subject));
    }

    /** The same at every organisation. */
    public void checkOutEverywhere(UUID caseId, UUID person) {
        endKept(caseId, referrals.keptUntilCheckOut(person, null));
    }

    /** What was opened of a person in an emergency is closed. No other service was told of it. */
    public void closeEmergencies(UUID caseId, UUID person) {
        access.revokeOn(caseId, person);
    }

    private void endKept(UUID caseId, List<UUID> kept) {
        var ended =
                kept.stream().flatMap(grant -> access.revoke(grant).stream()).toList();
        tellRevoked(caseId, ended);
        ended.stream().map(Grant::resource).distinct().forEach(this::tellWhenNothingIsLeft);
    }

    /** Everything a referral gave ends, but for what is left until somebody checks out: whoever sleeps there still does. */
    public void endAll(Referral referral, UUID caseId) {
        var ended = referrals.peopleWithRights(referral.id()).stream()
                .flatMap(person -> access.revokeOn(referral.id(), person).stream())
                .toList();
        tellRevoked(caseId, ended);
        if (!ended.isEmpty()) {
            tellWhenNothingIsLeft(referral.id());
        }
    }

    /** Rights of a case end whose holder lost all of them. */
    public void end(UUID caseId, Collection<UUID> grants) {
        var ended = access.revoke(grants);
        tellRevoked(caseId, ended);
        ended.stream().map(Grant::resource).distinct().forEach(this::tellWhenNothingIsLeft);
    }

    private void leave(Referral referral, UUID person) {
        referrals.leave(referral.id(), List.of(person));
        outbox.append(
                new PeopleWithdrawn(referral.id(), List.of(handles.of(person, Audience.REFERRAL)), clock.instant()));
    }

    private void tellRevoked(UUID caseId, List<Grant> ended) {
        var caseFile = handles.of(caseId, Audience.ASSISTANCE);
        var events = new ArrayList<Event>();
        ended.forEach(grant -> events.add(new AccessRevoked(grant.id(), caseFile, clock.instant())));
        outbox.append(events);
    }

    private void tellWhenNothingIsLeft(UUID id) {
        referrals
                .find(id)
                .filter(referral -> referral.disclosure() == Referral.DisclosureState.OPEN)
                .filter(referral -> !access.anyInForceOn(id))
                .ifPresent(referral -> {
                    referrals.disclose(id, Referral.DisclosureState.ENDED);
                    outbox.append(new DisclosureEnded(id, receiver(referral), clock.instant()));
                    notes.note(referral, Entry.Kind.DISCLOSURE_ENDED, receiver(referral), null);
                });
    }

    private static OrganisationCode receiver(Referral referral) {
        var receiver = referral.receiver();
        return receiver == null ? referral.receivers().getFirst() : receiver;
    }
}
