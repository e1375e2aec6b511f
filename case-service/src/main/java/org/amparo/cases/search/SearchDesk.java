package org.amparo.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;

/** Where somebody is looked for among the cases the caller may see. */
@UseCase
@ApplicationScoped
class SearchDesk {
    private final BlindIndex index;

    SearchDesk(BlindIndex index) {
        this.index = index;
    }

    Found find(Wanted wanted, Caller caller) {
        return new Found(index.find(wanted.traits()).stream()
                .map(match -> new Found.Person(new CaseReference(match.reference()), match.number()))
                .toList());
    }
}
