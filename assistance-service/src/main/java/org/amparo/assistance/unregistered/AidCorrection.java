package org.amparo.assistance.unregistered;

import org.amparo.assistance.delivery.CorrectionReason;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Records aid to people nobody registered anew.
 *
 * @param aid all of it as it was; left out when the reason says that it was not
 */
record AidCorrection(CorrectionReason reason, @Nullable UnregisteredAid aid) {
    AidCorrection {
        Invalid.required(reason, "reason");
        // Nobody was named, so nobody can have been the wrong one.
        Invalid.unless(reason != CorrectionReason.WRONG_PERSON, "reason");
        Invalid.unless(reason.voids() == (aid == null), "aid");
    }
}
