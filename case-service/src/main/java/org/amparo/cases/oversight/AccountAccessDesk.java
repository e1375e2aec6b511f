package org.amparo.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Accesses;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Done;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Where an officer sees what an account did in the organisation's name: a stolen or a curious one shows by how much it
 * looked at. An account of others did nothing in it, like one that does not exist.
 */
@UseCase
@ApplicationScoped
class AccountAccessDesk {
    private final Overseeing overseeing;
    private final OverseenRows rows;
    private final Accesses accesses;
    private final Ledger ledger;

    AccountAccessDesk(Overseeing overseeing, OverseenRows rows, Accesses accesses, Ledger ledger) {
        this.overseeing = overseeing;
        this.rows = rows;
        this.accesses = accesses;
        this.ledger = ledger;
    }

    List<AccountAccess> of(UUID account, @Nullable UUID after, int size, Caller caller) {
        overseeing.begin();
        ledger.note(Deed.on(account, "read-accesses", "oversight"));
        return withCases(accesses.by(account, caller.organisation(), after, size), caller);
    }

    /** The ledger names cases by hashes: only whoever may list the cases can say which one is meant. */
    private List<AccountAccess> withCases(List<Done> done, Caller caller) {
        var overseen = done.isEmpty() ? Map.<UUID, CaseReference>of() : rows.references(caller);
        var named = accesses.named(overseen.keySet());
        return done.stream()
                .map(one -> {
                    var meant = named.get(one.of());
                    return AccountAccess.of(one, meant == null ? null : overseen.get(meant));
                })
                .toList();
    }
}
