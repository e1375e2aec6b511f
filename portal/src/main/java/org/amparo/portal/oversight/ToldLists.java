package org.amparo.portal.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of the desk as case-service tells them: codes of cases, numbers of people in them, and times. */
final class ToldLists {
    private ToldLists() {}

    /** An emergency access that nobody judged yet. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Emergency(
            UUID id,
            String reference,
            String block,
            String reason,
            @Nullable String factor,
            String askedBy,
            Instant askedAt,
            @Nullable Instant openUntil) {}

    /** A page of cases. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cases(List<Lapsed> cases) {
        /** A case in which some holding ran out. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Lapsed(String reference, int people, int lapsed, Instant dueAt) {}
    }

    /** What runs out soon. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RunningOut(List<Soon> runningOut) {
        /** The base of one person's data. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Soon(String reference, int person, String use, String kind, Instant until) {}
    }

    /** Demands for files. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Demands(List<Demand> demands) {
        /** One demand. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Demand(
                UUID id,
                String number,
                String asker,
                LocalDate askedOn,
                @Nullable String reference) {}
    }

    /** Data on their way to be unreadable. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Erasures(List<Erasure> erasures) {
        /** Those of one person. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Erasure(String reference, int person, String state, Instant queuedAt) {}
    }
}
