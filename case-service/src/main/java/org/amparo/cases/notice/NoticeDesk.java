package org.amparo.cases.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;

/** Where somebody finds what waits for them. The policy of the table knows whose each notice is. */
@UseCase
@NotInLedger("that something waits for the caller, and nothing about anybody")
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
