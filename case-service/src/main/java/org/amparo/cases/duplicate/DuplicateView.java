package org.amparo.cases.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.jspecify.annotations.Nullable;

/**
 * Another record of the same person, as it shows beside one of the two.
 *
 * @param thisOne what became of the record one looks at
 * @param reference of the case the other record is in; null when that case is not in the caller's caseload
 * @param number of the other record in it; null likewise
 * @param finalAt first moment at which it cannot be undone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DuplicateView(
        UUID id,
        Person.Merged thisOne,
        @Nullable CaseReference reference,
        @Nullable Integer number,
        NewDuplicate.Reason reason,
        Instant foundAt,
        Instant finalAt) {}
