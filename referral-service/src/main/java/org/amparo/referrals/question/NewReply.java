package org.amparo.referrals.question;

import org.amparo.kit.problem.Invalid;

/** What the sender says to a question. */
record NewReply(Reply reply) {
    NewReply {
        Invalid.required(reply, "reply");
    }
}
