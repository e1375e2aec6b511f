package org.amparo.cases.demand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Nationality;
import org.jspecify.annotations.Nullable;

/**
 * A demand as an officer sees it.
 *
 * @param number drawn at random: it is written on the paper, in place of the number of whoever asks
 * @param outcome null while it is pending
 * @param hold what must not be erased because of it; null when nothing ever had to stay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Demand(
        UUID id,
        String number,
        Asker asker,
        Nationality country,
        LocalDate askedOn,
        @Nullable String law,
        @Nullable CaseReference reference,
        List<Integer> people,
        Instant registeredAt,
        NewAnswer.@Nullable Outcome outcome,
        @Nullable Instant decidedAt,
        @Nullable Hold hold) {

    /** From when to when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hold(Instant placedAt, @Nullable Instant liftedAt) {}

    boolean isPending() {
        return outcome == null;
    }
}
