package org.amparo.portal.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral and whom it was offered to, as referral-service tells coordinators. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldLegs(
        String number,
        String service,
        String urgency,
        String country,
        String stage,
        Instant requestedAt,
        String sender,
        @Nullable Instant serviceBy,
        List<Group> group,
        List<Offer> offers) {
    /** How many people are of one age. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(long people) {}

    /** One receiver's turn. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Offer(
            String receiver,
            String country,
            String state,
            @Nullable Instant askedAt,
            @Nullable Instant answerBy,
            @Nullable Instant answeredAt,
            @Nullable String reason,
            boolean reported) {}
}
