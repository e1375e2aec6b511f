package org.amparo.assistance.activity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where activities are recorded, corrected and looked at. Each is its organisation's own, and nobody else's. */
@UseCase
@ApplicationScoped
class ActivityDesk {
    private static final String ACTIVITY = "activity";
    private static final Duration WHILE_IT_IS_KEPT = Duration.ofDays(20 * 365L);

    private final Activities activities;
    private final ActivityTelling telling;
    private final Access access;
    private final Clock clock;

    ActivityDesk(Activities activities, ActivityTelling telling, Access access, Clock clock) {
        this.activities = activities;
        this.telling = telling;
        this.access = access;
        this.clock = clock;
    }

    UUID record(ActivityContent content, Caller caller) {
        var activity = Activity.recorded(OrganisationCode.of(caller), content, clock.instant());
        telling.mustKnowThePartner(activity);
        access.open(activity.id(), "record", List.of(ofTheOrganisation(activity, caller)));
        activities.add(activity, caller.user());
        telling.tell(activity);
        return activity.id();
    }

    long correct(UUID id, ActivityCorrection correction, @Nullable IfMatch seen, Caller caller) {
        access.decide(caller, activities.lock(id), ACTIVITY, ActivityProblem.NO_SUCH_ACTIVITY);
        var present = activities.find(id);
        IfMatch.require(seen, present.version());
        var next = present.corrected(correction, clock.instant());
        telling.mustKnowThePartner(next);
        activities.addVersion(next, caller.user());
        telling.tell(next);
        return next.version();
    }

    Activity read(UUID id, Caller caller) {
        access.decide(caller, id, ACTIVITY, ActivityProblem.NO_SUCH_ACTIVITY);
        return activities.find(id);
    }

    List<Activity> versions(UUID id, Caller caller) {
        access.decide(caller, id, ACTIVITY, ActivityProblem.NO_SUCH_ACTIVITY);
        return activities.versions(id);
    }

    /** Not the right to read, which would put it into a list of the organisation's cases and deliveries. */
    private static Grant ofTheOrganisation(Activity activity, Caller caller) {
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                activity.id(),
                null,
                Subject.organisation(caller.organisation()),
                Set.of(ACTIVITY),
                Set.of(),
                "assistance",
                Grant.Origin.ASSIGNMENT,
                null,
                activity.recordedAt(),
                activity.recordedAt().plus(WHILE_IT_IS_KEPT),
                caller.user());
    }
}
