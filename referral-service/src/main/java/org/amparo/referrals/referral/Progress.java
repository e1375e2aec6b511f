package org.amparo.referrals.referral;

import java.time.Instant;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far a referral has come.
 *
 * @param outcome how a completed service ended
 * @param servedFrom when the service began; null before
 * @param endedAt when the last stage was reached; null before
 */
public record Progress(
        Stage stage,
        @Nullable Outcome outcome,
        Disclosure disclosure,
        @Nullable Instant servedFrom,
        @Nullable Instant endedAt) {
    static final Progress BEGUN = new Progress(Stage.OFFERED, null, Disclosure.PENDING, null, null);

    Progress to(Stage next, @Nullable Outcome how, Instant now) {
        if (!stage.mayMoveTo(next)) {
            throw new Refused(ReferralProblem.STAGE_DOES_NOT_FOLLOW);
        }
        return new Progress(
                next, how, disclosure, next == Stage.IN_SERVICE ? now : servedFrom, next.isTerminal() ? now : null);
    }

    Progress with(Disclosure now) {
        return new Progress(stage, outcome, now, servedFrom, endedAt);
    }
}
