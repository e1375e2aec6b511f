package org.amparo.cases.linkage;

import org.amparo.kit.problem.Invalid;

/** Why somebody wants to know whether a person is known elsewhere; the other organisation reads it. */
record NewInquiry(Reason reason) {
    NewInquiry {
        Invalid.required(reason, "reason");
    }

    /** What it would be good for. */
    enum Reason {
        CONTINUE_ASSISTANCE,
        SPARE_ANOTHER_INTERVIEW,
        PLAN_TOGETHER,
        SAFETY_CONCERN
    }
}
