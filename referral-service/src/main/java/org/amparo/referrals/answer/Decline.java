package org.amparo.referrals.answer;

import org.amparo.kit.problem.Invalid;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * A receiver's no.
 *
 * @param alternative an organisation of the register that might help
 */
record Decline(DeclineReason reason, @Nullable OrganisationCode alternative) {
    Decline {
        Invalid.required(reason, "reason");
    }
}
