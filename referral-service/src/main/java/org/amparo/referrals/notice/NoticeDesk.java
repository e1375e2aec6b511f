package org.amparo.referrals.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;

/** Where a receiver finds what waits for it. The policy of the table knows whose each notice is. */
@UseCase
@NotInLedger("that something waits for the caller's desk, and nothing about anybody")
@ApplicationScoped
class NoticeDesk {
    private final Notices notices;

    NoticeDesk(Notices notices) {
        this.notices = notices;
    }

    List<NoticeLine> list(boolean seen, Caller caller) {
        return notices.ofCaller(seen);
    }

    void see(UUID id, Caller caller) {
        notices.see(id);
    }
}
