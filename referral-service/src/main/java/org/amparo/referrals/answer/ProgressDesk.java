package org.amparo.referrals.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.referral.Course;
import org.jspecify.annotations.Nullable;

/** Where the accepted receiver says how it goes; for one without an account, the sender does. */
@UseCase
@ApplicationScoped
class ProgressDesk {
    private final OpenReferrals referrals;
    private final Docket docket;
    private final Clock clock;

    ProgressDesk(OpenReferrals referrals, Docket docket, Clock clock) {
        this.referrals = referrals;
        this.docket = docket;
        this.clock = clock;
    }

    /** Answers the version of the referral after it. */
    long report(UUID id, StageChange change, @Nullable IfMatch seen, Caller caller) {
        var referral = referrals.ofReporter(id, caller);
        IfMatch.require(seen, referral.version());
        return docket.keep(referral, Course.report(referral, change.stage(), change.outcome(), clock.instant()));
    }
}
