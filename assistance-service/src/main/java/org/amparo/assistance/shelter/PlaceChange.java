package org.amparo.assistance.shelter;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What changes of a place. Fewer beds than people who sleep there send nobody away: no bed is free until they left.
 *
 * @param open whether somebody new may come
 */
record PlaceChange(int capacity, @Nullable Boolean open) {
    PlaceChange {
        Invalid.unless(capacity >= 1 && capacity <= NewPlace.LARGEST, "capacity");
        Invalid.required(open, "open");
    }
}
