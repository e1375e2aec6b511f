package org.amparo.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Block;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.seal.BlockName;
import org.jspecify.annotations.Nullable;

/** Emergency accesses as rows: those the caller asked for, or has to answer for. */
@ApplicationScoped
class Emergencies {
    private static final int SHOWN = 200;
    static final String REASON = "REASON";

    private final Database database;

    Emergencies(Database database) {
        this.database = database;
    }

    /** Whose block, as far as the caller may ask for it in an emergency. */
    record Endangered(UUID caseId, UUID person, String organisation) {
        /** The sentence that says why: under their key, so that it goes with them. */
        BlockName reason(UUID id) {
            return new BlockName(person, id, REASON);
        }
    }

    Optional<Endangered> find(CaseReference reference, int number) {
        return database.handle()
                .select("select * from case_in_emergency(?, ?)", reference.value(), number)
                .map((row, context) -> new Endangered(
                        row.getObject("case_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("organisation")))
                .findOne();
    }

    void add(UUID id, CaseReference reference, Endangered whose, NewEmergency asked, Caller by) {
        database.handle()
                .createUpdate("""
                        insert into emergency_access (id, case_id, person_id, organisation, reference, block, reason,
                            asked_by)
                        values (:id, :case, :person, :organisation, :reference, :block, :reason, :by)""")
                .bind("id", id)
                .bind("case", whose.caseId())
                .bind("person", whose.person())
                .bind("organisation", whose.organisation())
                .bind("reference", reference.value())
                .bind("block", asked.block())
                .bind("reason", asked.reason())
                .bind("by", by.user())
                .execute();
    }

    void open(UUID id, Factor factor, @Nullable Caller approvedBy, Instant until) {
        database.handle()
                .createUpdate("update emergency_access set factor = :factor, approved_by = :by, opened_at = now(),"
                        + " opened_until = :until where id = :id")
                .bind("id", id)
                .bind("factor", factor)
                .bind("by", approvedBy == null ? null : approvedBy.user())
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Whether there is still somebody to open something of, and for; the case is locked for share. */
    boolean canStillOpen(Row row) {
        return database.handle()
                .createQuery("select stays_in_emergency(:case, :person)"
                        + " and not is_revoked(array[:by, 'org:' || :organisation], :at)")
                .bind("case", row.whose().caseId())
                .bind("person", row.whose().person())
                .bind("by", row.emergency().askedBy())
                .bind("organisation", row.whose().organisation())
                .bind("at", row.emergency().askedAt().atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one();
    }

    /** One of them, locked; absent and somebody else's are one answer. */
    Row lock(UUID id, String action) {
        return find(id).orElseThrow(() -> new Denied(EmergencyProblem.NO_SUCH_EMERGENCY, Access.NOTHING, action));
    }

    private Optional<Row> find(UUID id) {
        return database.handle()
                .select(
                        "select *, hidden_in_emergency(case_id) as hidden from emergency_access where id = ? for update",
                        id)
                .map((row, context) -> new Row(
                        emergency(row),
                        new Endangered(
                                row.getObject("case_id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                row.getString("organisation")),
                        row.getBoolean("hidden")))
                .findOne();
    }

    /**
     * One of them, and whose block it is.
     *
     * @param hidden whether it was said since that the caller must never know of somebody in the case
     */
    record Row(Emergency emergency, Endangered whose, boolean hidden) {}

    List<Emergency> toReview() {
        return list("verdict is null");
    }

    List<Emergency> toApprove() {
        return list("factor is null and verdict is null");
    }

    /** Also of those the caller asked for: who must never know since finds no case named here. */
    private List<Emergency> list(String which) {
        return database.handle()
                .createQuery("select * from emergency_access where " + which + " and caller_may_know(case_id)"
                        + " order by asked_at limit :rows")
                .bind("rows", SHOWN)
                .map((row, context) -> emergency(row))
                .list();
    }

    void judge(UUID id, Emergency.Verdict verdict, Caller by) {
        database.handle()
                .execute(
                        "update emergency_access set verdict = ?, reviewed_by = ?, reviewed_at = now() where id = ?",
                        verdict.name(),
                        by.user(),
                        id);
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        var factor = row.getString("factor");
        var verdict = row.getString("verdict");
        var until = row.getObject("opened_until", OffsetDateTime.class);
        return new Emergency(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                Block.valueOf(row.getString("block")),
                NewEmergency.Reason.valueOf(row.getString("reason")),
                factor == null ? null : Factor.valueOf(factor),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("approved_by"),
                until == null ? null : until.toInstant(),
                verdict == null ? null : Emergency.Verdict.valueOf(verdict));
    }
}
