package org.amparo.referrals.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.OfferState;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Turn;

/** Keeps each turn of a referral: rows, rights, and what is told of it. */
@ApplicationScoped
public class Docket {
    private final Referrals referrals;
    private final Access access;
    private final Caseload caseload;
    private final Announcements announcements;
    private final Database database;

    Docket(Referrals referrals, Access access, Caseload caseload, Announcements announcements, Database database) {
        this.referrals = referrals;
        this.access = access;
        this.caseload = caseload;
        this.announcements = announcements;
        this.database = database;
    }

    /** Keeps a new referral. Rights come first: what nobody may see cannot be written. */
    public void open(Turn turn) {
        var referral = turn.referral();
        access.grant(Rights.ofSender(referral, database.now()));
        referral.openOffer().ifPresent(open -> access.grant(Rights.ofReceiver(referral, open, database.now())));
        referrals.add(referral);
        announcements.tell(null, turn);
    }

    /** Keeps what somebody did to a referral, and the referral of those left out by it. Answers its version. */
    public long keep(Referral before, Turn turn, Caller writer) {
        var leftOut = turn.splitOff();
        if (leftOut != null) {
            openFor(writer.user(), leftOut);
        }
        return keep(before, turn);
    }

    /** Keeps what happened to a referral. Answers its version. */
    public long keep(Referral before, Turn turn) {
        var after = turn.referral();
        if (after.equals(before)) {
            return before.version();
        }
        var version = referrals.change(before, after);
        after.openOffer()
                .filter(open -> isNew(open, before))
                .ifPresent(open -> access.grant(Rights.ofReceiver(after, open, database.now())));
        announcements.tell(before, turn);
        caseload.touch(after.id());
        // Last, because from here on the receiver whose turn is over does not see the referral any more.
        after.offers().stream()
                .filter(offer -> isOver(offer, before))
                .forEach(offer -> access.revokeRestingOn(offer.id()));
        return version;
    }

    private void openFor(String writer, Turn leftOut) {
        var id = leftOut.referral().id();
        var sight = Rights.whileWriting(id, writer, database.now());
        access.grant(List.of(sight));
        open(leftOut);
        access.revoke(sight.id());
    }

    private static boolean isNew(Offer open, Referral before) {
        return before.openOffer().filter(other -> other.id().equals(open.id())).isEmpty();
    }

    private static boolean isOver(Offer offer, Referral before) {
        return before.openOffer()
                .filter(open -> open.id().equals(offer.id()))
                .filter(open -> offer.state() != OfferState.OPEN && offer.state() != OfferState.ACCEPTED)
                .isPresent();
    }
}
