package org.amparo.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.alert.Watch;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;

/** Where somebody is looked for among the cases the caller may see. */
@UseCase
@ApplicationScoped
class SearchDesk {
    private final BlindIndex index;
    private final Ledger ledger;
    private final Watch watch;

    SearchDesk(BlindIndex index, Ledger ledger, Watch watch) {
        this.index = index;
        this.ledger = ledger;
        this.watch = watch;
    }

    Found find(Wanted wanted, Caller caller) {
        var matches = index.find(wanted.traits());
        watch.searched(caller, index.tokens(wanted.traits()));
        ledger.note(Deed.listing(
                "search",
                matches.stream().map(BlindIndex.Match::caseId).distinct().toList()));
        return new Found(matches.stream()
                .map(match -> new Found.Person(new CaseReference(match.reference()), match.number()))
                .toList());
    }
}
