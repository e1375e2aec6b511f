package org.amparo.referrals.answer;

import org.amparo.kit.problem.Invalid;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with people a receiver accepted.
 *
 * @param outcome how it ended; with {@code COMPLETED} only
 */
record StageChange(Stage stage, @Nullable Outcome outcome) {
    StageChange {
        Invalid.required(stage, "stage");
    }
}
