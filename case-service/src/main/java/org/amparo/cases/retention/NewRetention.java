package org.amparo.cases.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decides about a closed case.
 *
 * @param until the last day it is kept longer; with KEEP only
 * @param reason why; with KEEP only
 */
record NewRetention(
        Choice choice, @Nullable LocalDate until, @Nullable Reason reason) {
    private static final int LONGEST_IN_YEARS = 10;

    NewRetention {
        Invalid.required(choice, "choice");
        Invalid.unless((until != null) == (choice == Choice.KEEP), "until");
        Invalid.unless((reason != null) == (choice == Choice.KEEP), "reason");
    }

    /** The two ways; doing nothing keeps the case on the list. */
    enum Choice {
        /** Every right of everybody in it ends, and their erasure is queued. */
        ERASE,
        KEEP
    }

    /** Why a case is kept longer. */
    enum Reason {
        LEGAL_PROCEEDINGS,
        CLAIM_FOR_COMPENSATION,
        PERSON_ASKED,
        LEGAL_DUTY,
        CHILD_NOT_GROWN_UP
    }

    /** The first moment it is not kept longer any more. */
    Instant end(Instant now) {
        var last = Invalid.required(until, "until");
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        Invalid.unless(last.isAfter(today) && !last.isAfter(today.plusYears(LONGEST_IN_YEARS)), "until");
        return last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
