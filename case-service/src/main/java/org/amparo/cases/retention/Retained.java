package org.amparo.cases.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.CaseType;
import org.jspecify.annotations.Nullable;

/** Closed cases whose time is over or nearly so, the one whose clock ran out first before all others. */
record Retained(List<Item> cases, @Nullable String next) {

    /**
     * One case.
     *
     * @param until when the time is or was over
     * @param people how many of it are neither erased nor about to be
     * @param held whether a legal hold keeps it
     * @param keptUntil what an officer decided last; null when nobody decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            CaseReference reference,
            CaseType caseType,
            Instant closedAt,
            Instant until,
            int people,
            boolean held,
            @Nullable Instant keptUntil,
            NewRetention.@Nullable Reason keptBecause) {}
}
