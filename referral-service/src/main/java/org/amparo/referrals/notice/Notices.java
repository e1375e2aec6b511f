package org.amparo.referrals.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.referral.Referral;
import org.jspecify.annotations.Nullable;

/** Notices; each shows to the desk it is for alone, and is seen once one of its people saw it. */
@ApplicationScoped
public class Notices {
    private static final int SHOWN = 100;

    private final Database database;
    private final Mails mails;

    Notices(Database database, Mails mails) {
        this.database = database;
        this.mails = mails;
    }

    /**
     * Tells receivers what a turn of a referral means to them. Before a right ends by that turn: what its writer may not see
     * cannot be told.
     *
     * @param before null for a new referral
     */
    public void tell(@Nullable Referral before, Referral after) {
        if (before != null && !before.openOffer().equals(after.openOffer())) {
            waitNoMore(after.id());
        }
        var tidings = Tidings.of(before, after);
        if (!tidings.isEmpty()) {
            add(after, tidings);
            mails.tell(tidings);
        }
    }

    /** An answer, or the end of a turn, is what was waited for. */
    private void waitNoMore(UUID referral) {
        database.handle()
                .execute(
                        "update notice set seen_at = now() where referral = ? and kind = ? and seen_at is null",
                        referral,
                        Kind.OFFER_WAITS.name());
    }

    private void add(Referral referral, List<Tiding> tidings) {
        var batch = database.handle().prepareBatch("""
                insert into notice (id, recipient, kind, referral, number)
                values (:id, :recipient, :kind, :referral, :number)""");
        for (var tiding : tidings) {
            batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("recipient", Mails.desk(tiding.receiver()))
                    .bind("kind", tiding.kind())
                    .bind("referral", referral.id())
                    .bind("number", referral.origin().number().value())
                    .add();
        }
        batch.execute();
    }

    /** The newest first: those nobody saw, or those somebody did. */
    List<NoticeLine> ofCaller(boolean seen) {
        return database.handle()
                .createQuery("select * from notice where (seen_at is not null) = :seen"
                        + " order by told_at desc, id desc limit :rows")
                .bind("seen", seen)
                .bind("rows", SHOWN)
                .map((row, context) -> new NoticeLine(
                        row.getObject("id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("referral", UUID.class),
                        new ReferralNumber(row.getString("number")),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void see(UUID id) {
        database.handle().execute("update notice set seen_at = now() where id = ? and seen_at is null", id);
    }
}
