package org.amparo.referrals.answer;

import java.time.LocalDate;
import org.amparo.kit.problem.Invalid;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * A receiver's no.
 *
 * @param alternative an organisation of the register that might help
 * @param until the first day on which the receiver could say yes; null when it does not know
 */
record Decline(
        DeclineReason reason,
        @Nullable OrganisationCode alternative,
        @Nullable LocalDate until) {
    Decline {
        Invalid.required(reason, "reason");
    }
}
