package org.amparo.cases.linkage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Another organisation may know this person and asks to be contacted. Of whom it asks, nothing is told.
 *
 * @param reference of the own case
 * @param person number in the own case
 * @param organisation which one asks
 * @param channel how the register says it is reached; null when the register does not know it
 * @param answer null while nobody answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Question(
        UUID id,
        CaseReference reference,
        int person,
        String organisation,
        @Nullable String channel,
        NewInquiry.Reason reason,
        LocalDate askedOn,
        @Nullable Answer answer) {}
