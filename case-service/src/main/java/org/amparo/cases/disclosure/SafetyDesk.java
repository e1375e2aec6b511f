package org.amparo.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.code.Block;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.seal.SealedBlock;

/**
 * Where it is decided whether a shelter may read how to keep somebody safe who sleeps there. It asks by the stay; the
 * right is the one under the referral, or what is left of it until the check-out.
 */
@UseCase
@ApplicationScoped
class SafetyDesk {
    private final Access access;
    private final SharedReading reading;
    private final Database database;
    private final Ledger ledger;

    SafetyDesk(Access access, SharedReading reading, Database database, Ledger ledger) {
        this.access = access;
        this.reading = reading;
        this.database = database;
        this.ledger = ledger;
    }

    /** What may be read, still sealed. */
    record Allowed(UUID person, List<SealedBlock> sealed) {}

    /** Somebody who sleeps there, and the referral whose rights tell how to reach them. */
    private record Sleeper(UUID person, UUID referral) {}

    /** Where there is no stay to be seen, there is no right to it either: the same refusal, and the same leaf. */
    Allowed allow(UUID stay, Caller caller) {
        var sleeper = sleeper(stay);
        var about = sleeper.map(Sleeper::referral).orElse(stay);
        var rights = access.decideAll(caller, about, Rights.OPEN_DISCLOSURE, DisclosureProblem.NO_SUCH_DISCLOSURE);
        var person = sleeper.map(Sleeper::person)
                .filter(one -> rights.stream().anyMatch(right -> reaches(right, one)))
                .orElseThrow(() -> new Denied(DisclosureProblem.NO_SUCH_DISCLOSURE, stay, Rights.OPEN_DISCLOSURE));
        ledger.opened(person, Set.of(Block.CONTACT.name()));
        return new Allowed(person, reading.fetch(Map.of(person, Set.of(Block.CONTACT))));
    }

    private static boolean reaches(Grant right, UUID person) {
        return person.equals(right.part()) && right.blocks().contains(Block.CONTACT.name());
    }

    private Optional<Sleeper> sleeper(UUID stay) {
        return database.handle()
                .select("""
                        select s.person_id, g.resource from stay s
                        join person p on p.id = s.person_id and p.holding_until > now()
                        join access_grant g on g.part = s.person_id and g.subject = 'org:' || s.organisation
                        where s.id = ? and s.ended_at is null and 'CONTACT' = any (g.blocks)
                          and 'open-disclosure' = any (g.actions)
                          and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now()
                        order by g.valid_until desc, g.id limit 1""", stay)
                .map((row, context) -> new Sleeper(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .findOne();
    }
}
