package org.amparo.cases.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.ServiceType;
import org.amparo.cases.code.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its sender follows it.
 *
 * @param receiver who holds the open or accepted offer; null before the first offer is known
 * @param disclosure whether something is disclosed under it
 */
public record Referral(
        UUID id,
        ReferralNumber number,
        UUID caseId,
        ServiceType service,
        Urgency urgency,
        List<OrganisationCode> receivers,
        Stage stage,
        @Nullable OrganisationCode receiver,
        DisclosureState disclosure,
        Instant requestedAt,
        long version) {

    /** Whether this organisation said yes and has the people. */
    boolean isWith(OrganisationCode organisation) {
        return stage != Stage.OFFERED && !stage.isEnd() && organisation.equals(receiver);
    }

    /** Whether something is disclosed. */
    public enum DisclosureState {
        NONE,
        OPEN,
        ENDED,
        REFUSED
    }
}
