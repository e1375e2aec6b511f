package org.amparo.cases.account;

import org.amparo.kit.problem.Invalid;

/** Why somebody is revoked. */
record NewRevocation(RevocationReason reason) {
    NewRevocation {
        Invalid.required(reason, "reason");
    }
}
