package org.amparo.cases.emergency;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.code.Block;
import org.amparo.cases.notice.Notices;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Makes the right to one block for three hours, and tells the owner and the officer in the same moment. */
@ApplicationScoped
class Glass {
    static final String OPEN_IN_EMERGENCY = "open-in-emergency";
    private static final Duration LASTS = Duration.ofHours(3);

    private final Emergencies emergencies;
    private final EmergencyQuota quota;
    private final Access access;
    private final Notices notices;
    private final Clock clock;

    Glass(Emergencies emergencies, EmergencyQuota quota, Access access, Notices notices, Clock clock) {
        this.emergencies = emergencies;
        this.quota = quota;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    void mustNotBeBrokenTooOften(boolean alone, Caller caller) {
        quota.mustNotBeUsedUp(alone, caller);
    }

    void open(
            UUID id,
            Emergencies.Endangered whose,
            Block block,
            String forWhom,
            Factor factor,
            @Nullable Caller approvedBy) {
        var now = clock.instant();
        emergencies.open(id, factor, approvedBy, now.plus(LASTS));
        access.grant(List.of(new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                whose.caseId(),
                whose.person(),
                forWhom,
                Set.of(OPEN_IN_EMERGENCY),
                Set.of(block.name()),
                "emergency",
                Grant.Origin.BREAK_GLASS,
                null,
                now,
                now.plus(LASTS),
                approvedBy == null ? forWhom : approvedBy.user())));
        notices.tellOwners(whose.caseId(), Notices.Kind.EMERGENCY_ACCESS_OPENED);
    }

    void tellThatSomebodyAsks(Emergencies.Endangered whose) {
        notices.tellOwnersOnce(whose.caseId(), Notices.Kind.EMERGENCY_ACCESS_ASKED);
    }
}
