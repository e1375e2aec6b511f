package org.amparo.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;

/** Where a timeline is looked at. */
@UseCase
@ApplicationScoped
class TimelineDesk {
    private final CaseDesk cases;
    private final Timeline timeline;

    TimelineDesk(CaseDesk cases, Timeline timeline) {
        this.cases = cases;
        this.timeline = timeline;
    }

    List<Entry> read(CaseReference reference, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var entries = timeline.of(caseFile.id());
        return cases.isOwner(caller, caseFile)
                ? entries
                : entries.stream().map(Entry::toColleague).toList();
    }
}
