package org.amparo.referrals.board;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.referrals.code.Stage;
import org.jspecify.annotations.Nullable;

/** Where a coordinator sees which referral between countries is stuck. */
@UseCase
@ApplicationScoped
class BoardDesk {
    private final CrossBorder referrals;
    private final Ledger ledger;
    private final Database database;

    BoardDesk(CrossBorder referrals, Ledger ledger, Database database) {
        this.referrals = referrals;
        this.ledger = ledger;
        this.database = database;
    }

    /** As a coordinator alone: what the same account sees in another role is on no board. */
    Board look(@Nullable Stage stage, Caller caller) {
        var subjects = caller.countries().stream().map(Subject::coordinator).toList();
        var lines = referrals.lines(subjects, stage);
        var told = lines.stream().limit(CrossBorder.MOST).toList();
        ledger.note(Deed.listing("board", told.stream().map(Board.Line::id).toList()));
        return new Board(database.now(), referrals.tallies(subjects), told, lines.size() > told.size());
    }
}
