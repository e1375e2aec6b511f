package org.amparo.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.referral.Endings;
import org.amparo.cases.referral.Referral;
import org.amparo.cases.referral.ReferralNotes;
import org.amparo.cases.referral.Referrals;
import org.amparo.cases.referral.Stage;
import org.amparo.cases.timeline.Entry;
import org.amparo.kit.access.Access;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.problem.Refused;

/** Keeps referrals, tells referral-service of them, and notes them in the timeline. */
@ApplicationScoped
class ReferralBook {
    private final Referrals referrals;
    private final Endings endings;
    private final Handles handles;
    private final ReferralNotes notes;
    private final Outbox outbox;
    private final Clock clock;

    ReferralBook(
            Referrals referrals, Endings endings, Handles handles, ReferralNotes notes, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.endings = endings;
        this.handles = handles;
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
    }

    void open(Referral referral, CaseFile caseFile, List<Person> people) {
        referrals.add(
                referral,
                caseFile.organisation(),
                people.stream().map(Person::id).toList());
        outbox.append(requested(referral, caseFile, people));
        notes.note(
                referral,
                Entry.Kind.REFERRAL_REQUESTED,
                null,
                referral.service().name());
    }

    private ReferralRequested requested(Referral referral, CaseFile caseFile, List<Person> people) {
        var languages = new LinkedHashSet<>(
                people.stream().map(person -> person.languages().getFirst()).toList());
        return new ReferralRequested(
                referral.id(),
                referral.number(),
                handles.of(caseFile.id(), Audience.REFERRAL),
                handles.wrapped(caseFile.id()),
                caseFile.country(),
                new OrganisationCode(caseFile.organisation()),
                referral.service(),
                referral.urgency(),
                caseFile.securityLevel(),
                List.copyOf(languages),
                referral.receivers(),
                people.stream()
                        .map(person -> new ReferralRequested.OnCard(
                                handles.of(person.id(), Audience.REFERRAL),
                                person.ageBand(),
                                person.gender(),
                                person.supportNeeds()))
                        .toList(),
                referral.requestedAt());
    }

    void withdraw(Referral referral, CaseFile caseFile, WithdrawalReason reason) {
        if (referral.stage().isEnd()) {
            throw new Refused(ReferralProblem.REFERRAL_HAS_ENDED);
        }
        referrals.move(referral.id(), Stage.WITHDRAWN, null);
        outbox.append(new RequestWithdrawn(referral.id(), reason, now()));
        endings.endAll(referral, caseFile.id());
        notes.note(referral, Entry.Kind.REFERRAL_MOVED_ON, null, Stage.WITHDRAWN.name());
    }

    Referral find(CaseFile caseFile, UUID id) {
        return referrals
                .find(id)
                .filter(referral -> referral.caseId().equals(caseFile.id()))
                .orElseThrow(() -> new Denied(ReferralProblem.NO_SUCH_REFERRAL, id, Access.READ));
    }

    List<ReferralView> list(CaseFile caseFile) {
        return referrals.ofCase(caseFile.id()).stream()
                .map(referral -> view(caseFile, referral))
                .toList();
    }

    ReferralView view(CaseFile caseFile, Referral referral) {
        var people = referrals.people(referral.id());
        return ReferralView.of(
                referral,
                caseFile.people().stream()
                        .filter(person -> people.contains(person.id()))
                        .map(Person::number)
                        .toList());
    }

    private Instant now() {
        return clock.instant();
    }
}
