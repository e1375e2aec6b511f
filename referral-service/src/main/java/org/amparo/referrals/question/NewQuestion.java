package org.amparo.referrals.question;

import org.amparo.kit.problem.Invalid;

/** What a receiver wants to know. */
record NewQuestion(About about) {
    NewQuestion {
        Invalid.required(about, "about");
    }
}
