package org.amparo.cases.request;

import org.amparo.kit.problem.Invalid;

/** A sender's wish to take a referral back. */
record WithdrawnRequest(WithdrawalReason reason) {
    WithdrawnRequest {
        Invalid.required(reason, "reason");
    }
}
