package org.amparo.portal.casefiles;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ends soon of what holding and sharing rest on, the first first. */
public record RunningOut(List<Item> runningOut, @Nullable String next) {
    /**
     * One basis.
     *
     * @param person by number
     * @param use {@code HOLDING} or {@code SHARING}
     */
    public record Item(String reference, String securityLevel, int person, String use, String kind, Instant until) {}
}
