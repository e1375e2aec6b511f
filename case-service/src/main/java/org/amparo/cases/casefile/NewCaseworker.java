package org.amparo.cases.casefile;

import java.util.UUID;
import org.amparo.kit.problem.Invalid;

/**
 * Gives a case to a colleague: assigned by a supervisor, handed over by its caseworker, or taken over by the caller.
 *
 * @param caseworker the colleague's account
 */
record NewCaseworker(UUID caseworker) {
    NewCaseworker {
        Invalid.required(caseworker, "caseworker");
    }
}
