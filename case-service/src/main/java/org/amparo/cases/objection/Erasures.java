package org.amparo.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.consent.Consents;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.referral.Endings;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Outbox;

/** Queues the erasure of a person: rights end now, the vault destroys the key when it carries the erasure out. */
@ApplicationScoped
public class Erasures {
    private final Consents consents;
    private final Endings endings;
    private final Database database;
    private final Handles handles;
    private final Outbox outbox;
    private final Clock clock;

    Erasures(Consents consents, Endings endings, Database database, Handles handles, Outbox outbox, Clock clock) {
        this.consents = consents;
        this.endings = endings;
        this.database = database;
        this.handles = handles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends what sharing about a person rests on, and every right made of it; then queues the erasure itself. */
    public void carryOut(CaseFile caseFile, Person person) {
        person.mustNotBeLeaving();
        var ended = consents.withdraw(person.id(), Optional.empty(), Withdrawal.Kind.ERASE_ME.name());
        endings.leaveThoseRestingOn(caseFile.id(), person.id(), ended);
        endings.checkOutEverywhere(caseFile.id(), person.id());
        endings.closeEmergencies(caseFile.id(), person.id());
        queue(caseFile, person);
    }

    private void queue(CaseFile caseFile, Person person) {
        database.handle().execute("update person set erasure_queued_at = now() where id = ?", person.id());
        var stay = caseFile.people().stream()
                .filter(other -> !other.id().equals(person.id()) && !other.erasureQueued())
                .map(other -> handles.of(other.id(), Audience.ASSISTANCE))
                .toList();
        outbox.append(new DeliveryNarrowed(
                ownRightToDeliver(caseFile.id()),
                handles.of(caseFile.id(), Audience.ASSISTANCE),
                stay,
                clock.instant()));
    }

    private UUID ownRightToDeliver(UUID caseId) {
        return database.handle()
                .select(
                        "select id from access_grant where resource = ? and part is null and ? = any (actions)"
                                + " order by id limit 1",
                        caseId,
                        Rights.DELIVER)
                .mapTo(UUID.class)
                .one();
    }
}
