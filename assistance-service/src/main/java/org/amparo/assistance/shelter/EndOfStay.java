package org.amparo.assistance.shelter;

import java.time.Instant;
import org.amparo.kit.problem.Invalid;

/**
 * Somebody sleeps there no more.
 *
 * @param at when they went; not in the future
 */
record EndOfStay(Instant at, How how) {
    EndOfStay {
        Invalid.required(at, "at");
        Invalid.required(how, "how");
    }

    /** How they went. Where to is nobody's business here. */
    enum How {
        MOVED_ON,
        LEFT,
        TRANSFERRED,
        NOT_KNOWN
    }
}
