package org.amparo.cases.duplicate;

import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.problem.Invalid;

/**
 * That another record is of the same person.
 *
 * @param reference of the case the other record is in; the own one, when somebody was written down twice
 * @param number of the other record in that case
 */
record NewDuplicate(CaseReference reference, int number, Reason reason) {
    NewDuplicate {
        Invalid.required(reference, "reference");
        Invalid.unless(number > 0, "number");
        Invalid.required(reason, "reason");
    }

    /** How it was found. */
    enum Reason {
        SAME_DOCUMENT,
        SAME_NAME_AND_BIRTH,
        PERSON_SAID_SO,
        REGISTERED_TWICE
    }
}
