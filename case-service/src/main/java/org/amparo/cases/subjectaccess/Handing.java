package org.amparo.cases.subjectaccess;

import org.amparo.kit.problem.Invalid;

/**
 * Before anything is handed over: paper in the wrong hands can kill.
 *
 * @param safe whether the worker asked the person, who said that they can keep it or read it here and leave it
 * @param contactRevision the revision of the contact block as the worker last read it: how to reach the person safely
 */
record Handing(boolean safe, long contactRevision) {
    Handing {
        Invalid.unless(safe, "safe");
        Invalid.unless(contactRevision >= 0, "contactRevision");
    }
}
