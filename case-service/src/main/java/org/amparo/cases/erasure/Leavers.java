package org.amparo.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** People who asked to be erased. */
@ApplicationScoped
class Leavers {
    private static final int AT_ONCE = 100;

    private final Database database;

    Leavers(Database database) {
        this.database = database;
    }

    /**
     * Somebody whose erasure can be carried out.
     *
     * @param last whether nobody of the case stays, so that what concerned several people goes too
     */
    record Leaver(UUID person, UUID caseId, boolean last) {}

    /** What is known of one person's erasure here. */
    record Queued(Instant at, boolean waitsForSharedNotes, boolean waitsForLegalHold) {}

    /** Those whose time has come, the longest waiting first. */
    List<Leaver> due() {
        return database.handle()
                .createQuery("""
                        select p.id, p.case_id, everybody.leaves
                        from person p, lateral (select not exists (select from person o
                            where o.case_id = p.case_id and o.erasure_queued_at is null) as leaves) everybody
                        where p.erasure_queued_at is not null and p.erased_at is null
                          and (p.erasure_begun_at is not null
                            or not exists (select from legal_hold h where h.case_id = p.case_id and h.lifted_at is null))
                          and (everybody.leaves or p.shared_notes_rewritten_at is not null
                            or not exists (select from sealed_block b where b.row_id = p.case_id))
                        order by p.erasure_queued_at limit :rows""")
                .bind("rows", AT_ONCE)
                .map((row, context) ->
                        new Leaver(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                .list();
    }

    /** Those of them who are here as if they had never asked. */
    List<Leaver> backAgain(List<UUID> erased) {
        return database.handle()
                .createQuery("select id, case_id from person where id = any (:erased) and erasure_queued_at is null"
                        + " order by case_id, number")
                .bindArray("erased", UUID.class, erased)
                .map((row, context) -> new Leaver(row.getObject(1, UUID.class), row.getObject(2, UUID.class), false))
                .list();
    }

    /** First of all, as everybody does who changes something of a case. */
    void lock(Leaver leaver) {
        database.handle()
                .select("select id from case_file where id = ? for update", leaver.caseId())
                .mapTo(UUID.class)
                .one();
    }

    /** Whose keys are gone: nobody can hold the erasure up any more. */
    void hasBegun(Leaver leaver) {
        database.handle().execute("update person set erasure_begun_at = now() where id = ?", leaver.person());
    }

    /**
     * Begins an erasure, unless the case must be kept: decided under the lock of the case, under which it is kept. From
     * here on it is finished. Answers whether it began, now or before.
     */
    boolean begin(Leaver leaver) {
        lock(leaver);
        return database.handle()
                        .execute(
                                "update person set erasure_begun_at = coalesce(erasure_begun_at, now()) where id = ?"
                                        + " and (erasure_begun_at is not null or not exists (select from legal_hold h"
                                        + " where h.case_id = person.case_id and h.lifted_at is null))",
                                leaver.person())
                == 1;
    }

    /** What was written about them in emergencies; unreadable by now, since it lay under their key. */
    private void forgetReasons(UUID person) {
        database.handle()
                .execute(
                        "delete from sealed_block where block = 'REASON'"
                                + " and row_id in (select id from emergency_access where person_id = ?)",
                        person);
    }

    /** Nothing is left of the person but what is counted: band, gender, group, month. */
    void forget(Leaver leaver) {
        database.handle().execute("delete from stay where person_id = ?", leaver.person());
        database.handle().execute("delete from assessment where person_id = ?", leaver.person());
        database.handle().execute("delete from correction_request where person_id = ?", leaver.person());
        database.handle().execute("delete from blind_index where person_id = ?", leaver.person());
        forgetReasons(leaver.person());
        database.handle()
                .execute(
                        "delete from sealed_block where row_id = ? or (? and resource = ?)",
                        leaver.person(),
                        leaver.last(),
                        leaver.caseId());
        database.handle().execute("update person set erased_at = now() where id = ?", leaver.person());
    }

    Optional<Queued> find(UUID person) {
        return database.handle()
                .select("""
                        select p.erasure_queued_at, p.shared_notes_rewritten_at is null and p.erased_at is null
                            and exists (select from sealed_block b where b.row_id = p.case_id)
                            and exists (select from person o
                                where o.case_id = p.case_id and o.erasure_queued_at is null) as waits,
                            p.erasure_begun_at is null and exists (select from legal_hold h
                                where h.case_id = p.case_id and h.lifted_at is null) as held
                        from person p where p.id = ? and p.erasure_queued_at is not null""", person)
                .map((row, context) -> new Queued(
                        instant(row.getObject(1, OffsetDateTime.class)), row.getBoolean(2), row.getBoolean(3)))
                .findOne();
    }

    void sharedNotesAreRewritten(UUID person) {
        database.handle()
                .execute(
                        "update person set shared_notes_rewritten_at = now()"
                                + " where id = ? and shared_notes_rewritten_at is null",
                        person);
    }

    private static Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? Instant.EPOCH : at.toInstant();
    }
}
