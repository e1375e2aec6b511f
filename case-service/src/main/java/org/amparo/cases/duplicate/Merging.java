package org.amparo.cases.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.facts.Recount;
import org.amparo.cases.objection.Exclusions;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What follows when records are merged or parted: the timelines, the counts, and who must never know. */
@ApplicationScoped
class Merging {
    private final Timeline timeline;
    private final Recount recount;
    private final Exclusions exclusions;
    private final Clock clock;

    Merging(Timeline timeline, Recount recount, Exclusions exclusions, Clock clock) {
        this.timeline = timeline;
        this.recount = recount;
        this.exclusions = exclusions;
        this.clock = clock;
    }

    /** In both timelines, and in both counts. */
    void tell(CaseDesk.Both both, Entry.Kind kind, @Nullable String reason) {
        Stream.of(both.one().id(), both.other().id()).distinct().sorted().forEach(caseId -> tell(caseId, kind, reason));
    }

    private void tell(UUID caseId, Entry.Kind kind, @Nullable String reason) {
        timeline.add(caseId, new Entry(clock.instant(), kind, null, null, reason));
        recount.of(caseId);
    }

    /** Who must never know of one record must know of neither, as long as they are of one person. */
    void hide(Duplicates.Side one, Duplicates.Side other) {
        exclusions.follow(one.caseId(), one.person());
        exclusions.follow(other.caseId(), other.person());
    }
}
