package org.amparo.cases.correction;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.listing.Pages;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Where an officer sees who waits for a correction, and for how long. */
@UseCase
@ApplicationScoped
class OpenCorrectionsDesk {
    private final Corrections corrections;
    private final Overseeing overseeing;
    private final Pages pages;
    private final Ledger ledger;

    OpenCorrectionsDesk(Corrections corrections, Overseeing overseeing, Pages pages, Ledger ledger) {
        this.corrections = corrections;
        this.overseeing = overseeing;
        this.pages = pages;
        this.ledger = ledger;
    }

    CorrectionView.Page list(@Nullable String after, int size, Caller caller) {
        overseeing.begin();
        var place = pages.place("corrections", caller, after, size);
        var page = pages.cut(place, corrections.open(Rights.overseer(caller.organisation()), place));
        ledger.note(Deed.listing("corrections", page.ids()));
        return new CorrectionView.Page(page.shown(), page.next());
    }
}
