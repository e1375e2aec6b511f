package org.amparo.cases.holding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.amparo.cases.basis.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What holding one person rests on, for whoever answers for it.
 *
 * @param code the danger or the law; null for a consent
 * @param ranOut whether it holds no longer
 * @param decision what was decided since it ran out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Holding(
        Basis.Kind kind,
        @Nullable String code,
        @Nullable String givenBy,
        @Nullable String means,
        Instant until,
        boolean ranOut,
        @Nullable Decision decision,
        @Nullable Instant decidedAt) {}
