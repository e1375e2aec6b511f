package org.amparo.portal.assistance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's stay, as partners of the shelter see it: who it is, only the shared information says.
 *
 * @param place the token of the place
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Stay(UUID id, String ageBand, String gender, String place, Instant from) {
    /**
     * Part of a list.
     *
     * @param next where the next part begins; null on the last
     */
    public record Page(List<Stay> stays, @Nullable String next) {}

    /** Somebody comes to sleep in a place. */
    public record Arrival(String caseFile, String person, String place, Instant from) {}

    /** Somebody sleeps there no more. */
    public record End(Instant at, String how) {}
}
