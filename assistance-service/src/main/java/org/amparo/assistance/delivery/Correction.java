package org.amparo.assistance.delivery;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Records a delivery anew.
 *
 * @param delivery all of it as it was; left out when the reason says that it was not
 */
record Correction(CorrectionReason reason, @Nullable DeliveryContent delivery) {
    Correction {
        Invalid.required(reason, "reason");
        Invalid.unless(reason.voids() == (delivery == null), "delivery");
    }
}
