package org.amparo.assistance.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.assistance.code.Month;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.access.Cursors;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** The activities of the caller's organisation in a month: a range of one index. */
@UseCase
@ApplicationScoped
class OwnActivities {
    private final Activities activities;
    private final Cursors cursors;
    private final Ledger ledger;

    OwnActivities(Activities activities, Cursors cursors, Ledger ledger) {
        this.activities = activities;
        this.cursors = cursors;
        this.ledger = ledger;
    }

    /** One page, and the cursor of the next; null on the last. */
    record Page(List<ActivityView> activities, @Nullable String next) {}

    Page page(Caller caller, Month month, @Nullable String after, int size) {
        var rows = Math.clamp(size, 1, 100);
        var scope = "activities" + month.value() + caller.userId();
        var found = activities.of(
                OrganisationCode.of(caller), month, after == null ? null : cursors.open(after, scope), rows + 1);
        var shown = found.subList(0, Math.min(rows, found.size()));
        ledger.note(Deed.listing("activities", shown.stream().map(Activity::id).toList()));
        return new Page(
                shown.stream().map(ActivityView::of).toList(),
                found.size() <= rows ? null : cursors.seal(line(shown.getLast()), scope));
    }

    private static Caseload.Line line(Activity activity) {
        return new Caseload.Line(
                activity.id(), activity.content().until().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
