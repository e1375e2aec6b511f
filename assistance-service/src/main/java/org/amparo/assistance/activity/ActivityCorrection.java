package org.amparo.assistance.activity;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Records an activity anew.
 *
 * @param activity all of it as it was; left out when the reason says that it was not
 */
record ActivityCorrection(Reason reason, @Nullable ActivityContent activity) {
    ActivityCorrection {
        Invalid.required(reason, "reason");
        Invalid.unless(reason.voids() == (activity == null), "activity");
    }

    /** Why what was recorded is recorded anew. The versions before stay. */
    enum Reason {
        TYPING_ERROR,
        WRONG_DAY,
        WRONG_COUNT,
        /** It was typed twice: this one does not count. */
        DOUBLE_ENTRY,
        /** It did not happen. */
        DID_NOT_HAPPEN;

        /** Whether nothing remains of it. */
        boolean voids() {
            return switch (this) {
                case DOUBLE_ENTRY, DID_NOT_HAPPEN -> true;
                case TYPING_ERROR, WRONG_DAY, WRONG_COUNT -> false;
            };
        }
    }
}
