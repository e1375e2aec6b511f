package org.amparo.portal.casefiles;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the cases of whoever asks, the ones that changed last first.
 *
 * @param next where the next page begins; null on the last
 */
public record CasePage(List<Line> cases, @Nullable String next) {
    /** One case: its code and what it is about, and nothing about anybody. */
    public record Line(
            String reference, String caseType, String securityLevel, String status, int people, Instant changedAt) {}
}
