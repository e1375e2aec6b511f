package org.amparo.portal.guard;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as browsers say and pages cannot change.
 *
 * @param fetchSite {@code Sec-Fetch-Site}; older browsers do not send it
 * @param origin {@code Origin}; sent with every request that changes something
 * @param host the address this portal was called by
 */
record Provenance(
        String method,
        @Nullable String fetchSite,
        @Nullable String origin,
        @Nullable String host) {
    private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    /** Only our own pages change something; whoever says nothing about where they come from is none of them. */
    boolean isAdmitted() {
        return CHANGING_NOTHING.contains(method) || isFromHere();
    }

    /** Whether one of our own pages sent it. */
    boolean isFromHere() {
        return fetchSite == null ? originIsHost() : fetchSite.equals("same-origin");
    }

    private boolean originIsHost() {
        return origin != null
                && host != null
                && authority(origin).filter(host::equals).isPresent();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
