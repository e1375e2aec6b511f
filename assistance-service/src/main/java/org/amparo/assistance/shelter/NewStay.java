package org.amparo.assistance.shelter;

import java.time.Instant;
import org.amparo.assistance.code.Handle;
import org.amparo.kit.problem.Invalid;

/**
 * Somebody comes to sleep in a place.
 *
 * @param person of this case, as in deliveries
 * @param from when they came; not in the future
 */
record NewStay(Handle caseFile, Handle person, PlaceToken place, Instant from) {
    NewStay {
        Invalid.required(caseFile, "caseFile");
        Invalid.required(person, "person");
        Invalid.required(place, "place");
        Invalid.required(from, "from");
    }
}
