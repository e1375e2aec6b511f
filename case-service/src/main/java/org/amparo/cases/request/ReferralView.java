package org.amparo.cases.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.ServiceType;
import org.amparo.cases.code.Urgency;
import org.amparo.cases.referral.Referral;
import org.amparo.cases.referral.ReferralNumber;
import org.amparo.cases.referral.Stage;
import org.jspecify.annotations.Nullable;

/** A referral on the page of its case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        UUID id,
        ReferralNumber number,
        List<Integer> people,
        ServiceType service,
        Urgency urgency,
        List<OrganisationCode> receivers,
        Stage stage,
        @Nullable OrganisationCode receiver,
        Referral.DisclosureState disclosure,
        Instant requestedAt) {

    static ReferralView of(Referral referral, List<Integer> people) {
        return new ReferralView(
                referral.id(),
                referral.number(),
                people,
                referral.service(),
                referral.urgency(),
                referral.receivers(),
                referral.stage(),
                referral.receiver(),
                referral.disclosure(),
                referral.requestedAt());
    }
}
