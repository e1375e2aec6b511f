package org.amparo.assistance.activity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Something an organisation did, as one version of the record says it.
 *
 * @param voided whether it did not happen after all; the rest then says what had been recorded
 * @param reason why this version was made; null for the first
 * @param recordedAt when this version was made
 */
record Activity(
        UUID id,
        OrganisationCode organisation,
        ActivityContent content,
        boolean voided,
        ActivityCorrection.@Nullable Reason reason,
        long version,
        Instant recordedAt) {

    static Activity recorded(OrganisationCode organisation, ActivityContent content, Instant now) {
        mustBeOver(content, now);
        return new Activity(UuidCreator.getTimeOrderedEpoch(), organisation, content, false, null, 1, now);
    }

    /**
     * The next version; of a voided one nothing counts.
     *
     * @throws Refused when a training becomes a campaign: that is another activity
     */
    Activity corrected(ActivityCorrection correction, Instant now) {
        var otherwise = correction.activity();
        if (otherwise == null) {
            return new Activity(id, organisation, content, true, correction.reason(), version + 1, now);
        }
        mustBeOver(otherwise, now);
        if (otherwise.work().kind() != content.work().kind()) {
            throw new Refused(ActivityProblem.OF_ANOTHER_KIND);
        }
        return new Activity(id, organisation, otherwise, false, correction.reason(), version + 1, now);
    }

    /** What counts of it, in the unit of its kind. */
    int quantity() {
        return voided ? 0 : content.work().quantity();
    }

    private static void mustBeOver(ActivityContent content, Instant now) {
        if (!content.canHaveBeenDoneBy(now)) {
            throw new Refused(ActivityProblem.DAYS_OUT_OF_REACH);
        }
    }
}
