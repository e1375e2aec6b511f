package org.amparo.cases.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice.
 *
 * @param referral which one of the case; null when it is about the case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeLine(
        UUID id,
        Notices.Kind kind,
        String reference,
        @Nullable UUID referral,
        Instant at) {}
