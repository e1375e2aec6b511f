package org.amparo.cases.linkage;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a record decides.
 *
 * @param because why not; with DECLINED only, and told to nobody
 */
record NewAnswer(Answer answer, @Nullable Because because) {
    NewAnswer {
        Invalid.required(answer, "answer");
        Invalid.unless((answer == Answer.DECLINED) == (because != null), "because");
    }

    /** Why somebody is not contacted. */
    enum Because {
        NOT_THE_SAME_PERSON,
        PERSON_DOES_NOT_WANT_IT,
        NOT_SAFE,
        NOT_NEEDED
    }
}
