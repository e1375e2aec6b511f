package org.amparo.cases.emergency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.amparo.cases.code.Block;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access.
 *
 * @param factor null while a second person has to approve
 * @param openUntil null while it is not open
 * @param verdict null while nobody has reviewed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Emergency(
        UUID id,
        String reference,
        Block block,
        NewEmergency.Reason reason,
        @Nullable Factor factor,
        String askedBy,
        Instant askedAt,
        @Nullable String approvedBy,
        @Nullable Instant openUntil,
        @Nullable Verdict verdict) {

    /** How it was judged afterwards. */
    enum Verdict {
        JUSTIFIED,
        NOT_JUSTIFIED
    }
}
