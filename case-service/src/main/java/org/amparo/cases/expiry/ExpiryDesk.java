package org.amparo.cases.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.listing.Line;
import org.amparo.cases.listing.Pages;
import org.amparo.cases.listing.Place;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Where it is seen in time that something runs out: by whoever works on a case, and by who oversees it. */
@UseCase
@ApplicationScoped
class ExpiryDesk {
    private static final String LIST = "expiring";

    private final Expiring expiring;
    private final Overseeing overseeing;
    private final Pages pages;
    private final Ledger ledger;

    ExpiryDesk(Expiring expiring, Overseeing overseeing, Pages pages, Ledger ledger) {
        this.expiring = expiring;
        this.overseeing = overseeing;
        this.pages = pages;
        this.ledger = ledger;
    }

    RunningOut overseen(Within within, @Nullable String after, int size, Caller caller) {
        overseeing.begin();
        var place = pages.place("overseen-" + LIST + within.time(), caller, after, size);
        return shown(place, expiring.overseenBy(List.of(Rights.overseer(caller.organisation())), within, place));
    }

    RunningOut own(Within within, @Nullable String after, int size, Caller caller) {
        var place = pages.place(LIST + within.time(), caller, after, size);
        return shown(place, expiring.assignedTo(caller.subjects(), within, place));
    }

    private RunningOut shown(Place place, List<Line<RunningOut.Item>> read) {
        var page = pages.cut(place, read);
        ledger.note(Deed.listing(LIST, page.ids()));
        return new RunningOut(page.shown(), page.next());
    }
}
