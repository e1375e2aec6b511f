package org.amparo.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.listing.Pages;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Where an officer sees who waits to be erased, and for what. */
@UseCase
@ApplicationScoped
class ErasureQueueDesk {
    private final OverseenErasures erasures;
    private final Overseeing overseeing;
    private final Pages pages;
    private final Ledger ledger;

    ErasureQueueDesk(OverseenErasures erasures, Overseeing overseeing, Pages pages, Ledger ledger) {
        this.erasures = erasures;
        this.overseeing = overseeing;
        this.pages = pages;
        this.ledger = ledger;
    }

    Pages.Page<OverseenErasures.Row> list(boolean erased, @Nullable String after, int size, Caller caller) {
        overseeing.begin();
        var place = pages.place("erasures" + erased, caller, after, size);
        var page = pages.cut(place, erasures.of(caller.organisation(), erased, place));
        ledger.note(Deed.listing("erasures", page.ids()));
        return page;
    }
}
