package org.amparo.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.listing.Pages;
import org.amparo.cases.timeline.Entry;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where an officer sees which closed cases were kept long enough, and decides about each. Nothing goes by itself. */
@UseCase
@ApplicationScoped
class RetentionDesk {
    private static final Duration AHEAD = Duration.ofDays(90);

    private final ClosedCases closedCases;
    private final RetentionErasure erasure;
    private final Overseeing overseeing;
    private final Pages pages;
    private final Ledger ledger;
    private final Clock clock;

    RetentionDesk(
            ClosedCases closedCases,
            RetentionErasure erasure,
            Overseeing overseeing,
            Pages pages,
            Ledger ledger,
            Clock clock) {
        this.closedCases = closedCases;
        this.erasure = erasure;
        this.overseeing = overseeing;
        this.pages = pages;
        this.ledger = ledger;
        this.clock = clock;
    }

    Retained list(@Nullable String after, int size, Caller caller) {
        overseeing.begin();
        var place = pages.place("retention", caller, after, size);
        var page = pages.cut(
                place, closedCases.of(caller.organisation(), clock.instant().plus(AHEAD), place));
        ledger.note(Deed.listing("retention", page.ids()));
        return new Retained(page.shown(), page.next());
    }

    void decide(CaseReference reference, NewRetention decision, Caller caller) {
        var caseFile = overseeing.openForChange(reference, caller);
        var closed = closedCases.find(caseFile.id()).orElseThrow(() -> new Refused(RetentionProblem.NOT_CLOSED));
        switch (decision.choice()) {
            case KEEP ->
                closedCases.keep(caseFile.id(), decision.end(clock.instant()), String.valueOf(decision.reason()));
            case ERASE -> erasure.carryOut(caseFile, closed);
        }
        erasure.note(caseFile, Entry.Kind.RETENTION_DECIDED, decision.choice().name());
    }
}
