package org.amparo.portal.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The board as referral-service tells it, as far as the page shows it. */
record ToldBoard(Instant asOf, List<Tally> stages, List<Line> lines, boolean more) {
    /** How many there are at one stage. */
    record Tally(String stage, long referrals, long cases, long people, long overdue) {}

    /** One referral. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            UUID id,
            String number,
            String service,
            String urgency,
            String stage,
            Instant since,
            String from,
            @Nullable String to,
            String sender,
            @Nullable String receiver,
            int people,
            @Nullable Instant due,
            boolean overdue) {}
}
