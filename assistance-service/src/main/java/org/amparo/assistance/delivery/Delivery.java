package org.amparo.assistance.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.supply.Supply;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Something given to people, as one version of the record says it.
 *
 * @param organisation who recorded it and answers for it
 * @param voided whether it did not happen after all; the rest then says what had been recorded
 * @param reason why this version was made; null for the first
 * @param recordedAt when this version was made
 */
public record Delivery(
        UUID id,
        OrganisationCode organisation,
        Recipients recipients,
        Supply supply,
        boolean voided,
        @Nullable CorrectionReason reason,
        long version,
        Instant recordedAt) {

    /** What an organisation says it gave. */
    static Delivery recorded(OrganisationCode organisation, Recipients recipients, Supply supply, Instant now) {
        mustHaveBeenGiven(supply, now);
        return new Delivery(UuidCreator.getTimeOrderedEpoch(), organisation, recipients, supply, false, null, 1, now);
    }

    /** The next version, which says it otherwise. */
    public Delivery corrected(Recipients otherwise, Supply other, CorrectionReason why, Instant now) {
        mustHaveBeenGiven(other, now);
        return new Delivery(id, organisation, otherwise, other, false, why, version + 1, now);
    }

    /** The next version, of which nothing counts. */
    public Delivery voided(CorrectionReason why, Instant now) {
        return new Delivery(id, organisation, recipients, supply, true, why, version + 1, now);
    }

    /** What counts of it. */
    public BigDecimal quantity() {
        return voided ? BigDecimal.ZERO : supply.quantity();
    }

    private static void mustHaveBeenGiven(Supply supply, Instant now) {
        if (!supply.canHaveBeenGivenBy(now)) {
            throw new Refused(DeliveryProblem.DAY_OUT_OF_REACH);
        }
    }
}
