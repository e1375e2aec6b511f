package org.amparo.assistance.shelter;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** A place as a partner registers it. Its address is written afterwards, sealed. */
record NewPlace(int capacity, Welcome welcome, @Nullable Boolean open) {
    static final int LARGEST = 500;

    NewPlace {
        Invalid.unless(capacity >= 1 && capacity <= LARGEST, "capacity");
        Invalid.required(welcome, "welcome");
        Invalid.required(open, "open");
    }
}
