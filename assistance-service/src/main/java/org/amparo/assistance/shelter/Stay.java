package org.amparo.assistance.shelter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.amparo.assistance.code.AgeBand;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A person's stay, as partners of the shelter see it: who it is, only the disclosure says.
 *
 * @param until when they went; absent while they sleep there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Stay(
        UUID id,
        Handle caseFile,
        Handle person,
        AgeBand ageBand,
        Gender gender,
        PlaceToken place,
        Instant from,
        @Nullable Instant until,
        EndOfStay.@Nullable How how) {}
