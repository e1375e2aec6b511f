package org.amparo.cases.expiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Purpose;
import org.amparo.cases.code.SecurityLevel;
import org.jspecify.annotations.Nullable;

/** What runs out, the first first; by number of the person alone. */
record RunningOut(List<Item> runningOut, @Nullable String next) {

    /**
     * One basis.
     *
     * @param securityLevel of the case, so that its caseworker begins with the nearest danger; null for who oversees it
     * @param purpose what may be shared for; null for holding
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            CaseReference reference,
            @Nullable SecurityLevel securityLevel,
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
