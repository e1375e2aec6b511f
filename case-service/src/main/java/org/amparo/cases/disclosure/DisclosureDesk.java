package org.amparo.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.cases.assessment.Assessments;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.code.Block;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Ledger;

/** Where it is decided what a receiver may read, under a right that is locked while he reads; opened after the commit. */
@UseCase
@ApplicationScoped
class DisclosureDesk {
    private final Access access;
    private final Assessments assessments;
    private final SharedReading reading;
    private final Handles handles;
    private final Database database;
    private final Ledger ledger;

    DisclosureDesk(
            Access access,
            Assessments assessments,
            SharedReading reading,
            Handles handles,
            Database database,
            Ledger ledger) {
        this.access = access;
        this.assessments = assessments;
        this.reading = reading;
        this.handles = handles;
        this.database = database;
        this.ledger = ledger;
    }

    Allowed allow(UUID referral, Caller caller) {
        var rights = access.decideAll(caller, referral, Rights.OPEN_DISCLOSURE, DisclosureProblem.NO_SUCH_DISCLOSURE);
        var people = people(referral);
        var allowed = people.stream()
                .filter(Referred::held)
                .flatMap(one -> rights.stream().filter(right -> one.person().equals(right.part())))
                .map(this::allowed)
                .toList();
        return new Allowed(
                handles.of(people.getFirst().caseId(), Audience.ASSISTANCE),
                allowed,
                people.size() - allowed.size(),
                reading.fetch(allowed.stream()
                        .collect(Collectors.toMap(Allowed.PersonAllowed::id, Allowed.PersonAllowed::blocks))));
    }

    private Allowed.PersonAllowed allowed(Grant right) {
        var person = Objects.requireNonNull(right.part());
        var blocks = blocks(right);
        ledger.opened(person, right.blocks());
        return new Allowed.PersonAllowed(
                person,
                handles.of(person, Audience.ASSISTANCE),
                blocks,
                blocks.contains(Block.ASSESSMENT) ? assessments.ofPerson(person) : null);
    }

    private static Set<Block> blocks(Grant right) {
        return right.blocks().stream().map(Block::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Somebody who was referred.
     *
     * @param held false when the holding ran out: nothing of them is shared then, though the right to it is in force
     */
    private record Referred(UUID person, UUID caseId, boolean held) {}

    /** In the order of the case file, so that a family is read alike each time. */
    private List<Referred> people(UUID referral) {
        return database.handle()
                .select(
                        "select r.person_id, r.case_id, coalesce(p.holding_until > now(), false) from referral_person r"
                                + " left join person p on p.id = r.person_id where r.referral_id = ? order by p.number",
                        referral)
                .map((row, context) ->
                        new Referred(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                .list();
    }
}
