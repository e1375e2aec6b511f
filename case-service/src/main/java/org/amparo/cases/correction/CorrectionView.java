package org.amparo.cases.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Block;
import org.jspecify.annotations.Nullable;

/**
 * A request for a correction, in codes.
 *
 * @param correctedRevision the revision of the block in which it was corrected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionView(
        UUID id,
        CaseReference reference,
        int person,
        Block block,
        NewCorrection.Wrong wrong,
        Instant askedAt,
        NewOutcome.@Nullable Outcome outcome,
        NewOutcome.@Nullable Refusal refusal,
        @Nullable Long correctedRevision,
        @Nullable Instant closedAt) {

    /** A page of those that are open, the oldest first. */
    record Page(List<CorrectionView> corrections, @Nullable String next) {}
}
