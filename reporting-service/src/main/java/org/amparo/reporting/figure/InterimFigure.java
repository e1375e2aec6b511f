package org.amparo.reporting.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was first answered about a closed year, and is answered ever since.
 *
 * @param cases null when there were fewer than 11
 * @param individuals null when there were fewer than 11
 * @param fixedAt when it was first answered
 */
record InterimFigure(
        int year, @Nullable Integer cases, @Nullable Integer individuals, Instant fixedAt) {}
