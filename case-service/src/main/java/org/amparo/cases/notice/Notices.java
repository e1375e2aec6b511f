package org.amparo.cases.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Notices; each shows to its recipient alone. */
@ApplicationScoped
public class Notices {
    private static final int SHOWN = 100;

    private final Database database;

    Notices(Database database) {
        this.database = database;
    }

    /** What a notice may be about. */
    public enum Kind {
        EMERGENCY_ACCESS_OPENED,
        EMERGENCY_ACCESS_ASKED,
        LEGAL_HOLD_PLACED,
        LEGAL_HOLD_LIFTED,
        LINKAGE_QUESTION_ASKED,
        LINKAGE_ASKED_REPEATEDLY,
        FILE_LINK_OFFERED,
        FILES_LINKED,
        /** Somebody who must never know searched with what a person of the case is found by. */
        EXCLUDED_PARTY_SEARCHED,
        /** … asked for the case, or for what a referral of it discloses. */
        EXCLUDED_PARTY_OPENED,
        EXCLUDED_PARTY_ASKED_IN_EMERGENCY,
        /** … was named as a receiver, by whoever refers or looks what one would see. */
        EXCLUDED_PARTY_NAMED,
        /** … said yes to an offer that was on its way. */
        EXCLUDED_PARTY_ACCEPTED,
        /** A receiver wants to know something before it answers. */
        REFERRAL_QUESTION_ASKED,
        REFERRAL_ACCEPTED,
        REFERRAL_DECLINED,
        /** Nobody answered in time. */
        REFERRAL_NOT_ANSWERED,
        REFERRAL_IN_SERVICE,
        REFERRAL_NOT_ARRIVED,
        REFERRAL_MOVED_ON,
        REFERRAL_COMPLETED
    }

    /** Tells whoever works on the case, and the data-protection officers of its organisation, at once. */
    public void tellOwners(UUID caseId, Kind kind) {
        database.handle()
                .createQuery("select tell_owners(:case, :kind)::text")
                .bind("case", caseId)
                .bind("kind", kind.name())
                .mapTo(String.class)
                .findOne();
    }

    /** Tells the data-protection officers of the organisation whose case it is, and nobody who works on it. */
    public void tellOverseers(UUID caseId, Kind kind) {
        database.handle()
                .createQuery("select tell_overseers(:case, :kind)::text")
                .bind("case", caseId)
                .bind("kind", kind.name())
                .mapTo(String.class)
                .findOne();
    }

    /** The same, unless a notice of this kind waits for them already: whoever tries again and again buries nothing. */
    public void tellOwnersOnce(UUID caseId, Kind kind) {
        database.handle()
                .createQuery("select tell_owners_once(:case, :kind)::text")
                .bind("case", caseId)
                .bind("kind", kind.name())
                .mapTo(String.class)
                .findOne();
    }

    /** Tells whoever works on the case that something of a referral waits for them, once as long as it does. */
    public void tellWorkersOnce(UUID caseId, Kind kind, UUID referral) {
        tellWorkers(caseId, kind, referral, null, true);
    }

    /**
     * Tells whoever works on the case what became of a referral.
     *
     * @param saidBy the receiver that said so; null when nobody did. What one without an account said is no news: whoever
     *     works on the case recorded it
     */
    public void tellWorkers(UUID caseId, Kind kind, UUID referral, @Nullable String saidBy) {
        tellWorkers(caseId, kind, referral, saidBy, false);
    }

    private void tellWorkers(UUID caseId, Kind kind, UUID referral, @Nullable String saidBy, boolean once) {
        database.handle()
                .createQuery("select tell_workers(:case, :kind, :referral, :saidBy, :once)::text")
                .bind("case", caseId)
                .bind("kind", kind.name())
                .bind("referral", referral)
                .bind("saidBy", saidBy)
                .bind("once", once)
                .mapTo(String.class)
                .findOne();
    }

    /** The newest first: those the caller did not see yet, or those they did. */
    List<NoticeLine> ofCaller(boolean seen) {
        return database.handle()
                .createQuery("select * from notice where (seen_at is not null) = :seen"
                        + " order by told_at desc, id desc limit :rows")
                .bind("seen", seen)
                .bind("rows", SHOWN)
                .map((row, context) -> new NoticeLine(
                        row.getObject("id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        row.getObject("referral", UUID.class),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void see(UUID id) {
        database.handle().execute("update notice set seen_at = now() where id = ? and seen_at is null", id);
    }
}
