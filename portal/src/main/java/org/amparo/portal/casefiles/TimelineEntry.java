package org.amparo.portal.casefiles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param referral the short number of the referral it happened to
 * @param organisation the code of whoever did it
 * @param detail a code that says more
 */
public record TimelineEntry(
        Instant at,
        String kind,
        @Nullable String referral,
        @Nullable String organisation,
        @Nullable String detail) {}
