package org.amparo.assistance.shelter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.access.Cursors;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Who sleeps, or slept, in the places of the caller's organisation: a range of one index, and nobody counts rows. */
@UseCase
@ApplicationScoped
class OwnStays {
    private final Stays stays;
    private final Cursors cursors;
    private final Ledger ledger;

    OwnStays(Stays stays, Cursors cursors, Ledger ledger) {
        this.stays = stays;
        this.cursors = cursors;
        this.ledger = ledger;
    }

    /** One page, and the cursor of the next; null on the last. */
    record Page(List<Stay> stays, @Nullable String next) {}

    Page page(Caller caller, boolean open, @Nullable String after, int size) {
        var rows = Math.clamp(size, 1, 100);
        var scope = "stays" + open + caller.userId();
        var found = stays.of(
                OrganisationCode.of(caller), open, after == null ? null : cursors.open(after, scope), rows + 1);
        ledger.note(Deed.listing("stays", found.stream().map(Stay::id).toList()));
        if (found.size() <= rows) {
            return new Page(found, null);
        }
        var last = found.get(rows - 1);
        return new Page(
                List.copyOf(found.subList(0, rows)), cursors.seal(new Caseload.Line(last.id(), last.from()), scope));
    }
}
