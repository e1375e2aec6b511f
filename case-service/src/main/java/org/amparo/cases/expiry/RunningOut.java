package org.amparo.cases.expiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Purpose;
import org.jspecify.annotations.Nullable;

/** What runs out, the first first; by number of the person alone. */
record RunningOut(List<Item> runningOut, @Nullable String next) {

    /**
     * One basis.
     *
     * @param purpose what may be shared for; null for holding
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            CaseReference reference,
            int person,
            Use use,
            Basis.Kind kind,
            @Nullable Purpose purpose,
            Instant until) {}

    /** What the basis lets us do. */
    enum Use {
        HOLDING,
        SHARING
    }
}
