package org.amparo.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.consent.Consents;
import org.amparo.cases.holding.Holdings;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Where an officer looks at what the organisation's cases rest on. No block is opened here. */
@UseCase
@ApplicationScoped
class OversightDesk {
    private final OversightList list;
    private final OverseenRows rows;
    private final Overseeing overseeing;
    private final Holdings holdings;
    private final Consents consents;
    private final Ledger ledger;

    OversightDesk(
            OversightList list,
            OverseenRows rows,
            Overseeing overseeing,
            Holdings holdings,
            Consents consents,
            Ledger ledger) {
        this.list = list;
        this.rows = rows;
        this.overseeing = overseeing;
        this.holdings = holdings;
        this.consents = consents;
        this.ledger = ledger;
    }

    OversightList.Page page(Caller caller, boolean lapsed, @Nullable String after, int size) {
        overseeing.begin();
        var page = list.page(caller, lapsed, after, size);
        ledger.note(Deed.listing("overseen", page.ids()));
        return page.shown();
    }

    OverseenCase read(CaseReference reference, Caller caller) {
        var caseFile = overseeing.open(reference, caller);
        return new OverseenCase(
                caseFile.reference(),
                caseFile.status(),
                caseFile.people().stream().map(this::overseen).toList(),
                rows.rights(caseFile));
    }

    private OverseenCase.OverseenPerson overseen(Person person) {
        return new OverseenCase.OverseenPerson(
                person.number(),
                holdings.of(person.id()),
                person.erasureQueued(),
                consents.ofPerson(person.id()),
                rows.exclusions(person));
    }
}
