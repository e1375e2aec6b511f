package org.amparo.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.ProblemType;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a caller may act on a resource, inside the transaction of the use case. Denied and absent are one
 * answer: same statements, same refusal.
 */
@ApplicationScoped
public class Access {
    /** Stands for a resource that is absent or hidden, so that the decision runs the same statement for both. */
    public static final UUID NOTHING = new UUID(0, 0);

    /** The action that puts a resource into a subject's caseload. */
    public static final String READ = "read";

    private final Database database;
    private final Ledger ledger;

    Access(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * The longest grant that lets the caller do this now, locked until the transaction ends. The decision is in the
     * ledger, either way.
     *
     * @throws Refused with {@code absent} when there is none
     */
    public Grant decide(Caller caller, UUID resource, String action, ProblemType absent) {
        return decideAll(caller, resource, action, absent).getFirst();
    }

    /**
     * Every grant that lets the caller do this now, longest first, locked until the transaction ends; at least one. The
     * decision is in the ledger, either way.
     *
     * @throws Refused with {@code absent} when there is none
     */
    public List<Grant> decideAll(Caller caller, UUID resource, String action, ProblemType absent) {
        var grants = inForce(caller, resource, action);
        if (grants.isEmpty()) {
            throw new Denied(absent, resource, action);
        }
        ledger.note(Deed.on(resource, action, grants.getFirst().purpose()));
        return grants;
    }

    /** The same as a mere question about something that was decided already: it leaves nothing in the ledger. */
    public List<Grant> inForce(Caller caller, UUID resource, String action) {
        return database.handle()
                .createQuery("""
                        select g.* from access_grant g
                        where g.resource = :resource and g.subject = any (:subjects) and :action = any (g.actions)
                          and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now()
                          and not exists (select from access_exclusion x
                              where x.subject = any (:names)
                                and (x.part = g.part
                                    or x.resource = g.resource and (x.part is null or g.part is null)))
                        order by g.valid_until desc, g.id for share of g""")
                .bind("resource", resource)
                .bindArray("subjects", String.class, caller.subjects())
                .bindArray("names", String.class, caller.names())
                .bind("action", action)
                .map((row, context) -> grant(row))
                .list();
    }

    /** Records new rights. The caseload follows by itself. */
    public void grant(Collection<Grant> grants) {
        var batch = database.handle().prepareBatch("""
                insert into access_grant (id, resource, part, within, subject, actions, blocks, purpose, origin, basis,
                    valid_from, valid_until, granted_by)
                values (:id, :resource, :part, :within, :subject, :actions, :blocks, :purpose, :origin, :basis,
                    :from, :until, :by)""");
        for (var grant : grants) {
            batch.bind("id", grant.id())
                    .bind("resource", grant.resource())
                    .bind("part", grant.part())
                    .bind("within", grant.within())
                    .bind("subject", grant.subject())
                    .bindArray("actions", String.class, grant.actions())
                    .bindArray("blocks", String.class, grant.blocks())
                    .bind("purpose", grant.purpose())
                    .bind("origin", grant.origin())
                    .bind("basis", grant.basis())
                    .bind("from", grant.from())
                    .bind("until", grant.until())
                    .bind("by", grant.grantedBy())
                    .add();
        }
        batch.execute();
    }

    /** Records the first rights to something new. That it began is in the ledger. */
    public void open(UUID resource, String action, List<Grant> grants) {
        grant(grants);
        ledger.note(Deed.on(resource, action, grants.getFirst().purpose()));
    }

    /** Whether anybody holds a right to this resource now. */
    public boolean anyInForceOn(UUID resource) {
        return database.handle()
                .select(
                        "select exists (select from access_grant where resource = ? and revoked_at is null"
                                + " and valid_until > now())",
                        resource)
                .mapTo(Boolean.class)
                .one();
    }

    /** Ends every right in force that rests on this basis; a right in use is waited for. Answers what ended. */
    public List<Grant> revokeRestingOn(UUID basis) {
        return revoke("basis = :basis", Map.of("basis", basis));
    }

    /** Ends every right to a resource, or those to one part of it. Answers what ended. */
    public List<Grant> revokeOn(UUID resource, @Nullable UUID part) {
        return part == null
                ? revoke("resource = :resource", Map.of("resource", resource))
                : revoke("resource = :resource and part = :part", Map.of("resource", resource, "part", part));
    }

    /** Ends every right that one subject holds to one part, of whatever resource. Answers what ended. */
    public List<Grant> revokeOf(UUID part, String subject) {
        return revoke("part = :part and subject = :subject", Map.of("part", part, "subject", subject));
    }

    /** Ends one right. Answers it, or nothing when it had ended before. */
    public List<Grant> revoke(UUID grant) {
        return revoke("id = :grant", Map.of("grant", grant));
    }

    /** Ends these rights. Answers those that had not ended before. */
    public List<Grant> revoke(Collection<UUID> grants) {
        return revoke("id = any (:grants)", Map.of("grants", grants.toArray(UUID[]::new)));
    }

    private List<Grant> revoke(String which, Map<String, Object> bindings) {
        // Locked in the order of their ids: two withdrawals of overlapping rights cannot wait for each other.
        return database.handle()
                .createQuery("with ending as (select id as ended from access_grant where " + which
                        + " and revoked_at is null order by id for update)"
                        + " update access_grant g set revoked_at = now() from ending"
                        + " where g.id = ending.ended returning g.*")
                .bindMap(bindings)
                .map((row, context) -> grant(row))
                .list();
    }

    static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getObject("id", UUID.class),
                row.getObject("resource", UUID.class),
                row.getObject("part", UUID.class),
                row.getObject("within", UUID.class),
                row.getString("subject"),
                Set.of((String[]) row.getArray("actions").getArray()),
                Set.of((String[]) row.getArray("blocks").getArray()),
                row.getString("purpose"),
                Grant.Origin.valueOf(row.getString("origin")),
                row.getObject("basis", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                row.getString("granted_by"));
    }
}
