package org.amparo.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.ServiceType;
import org.jspecify.annotations.Nullable;

/**
 * Whom it reaches when a person takes something back.
 *
 * @param referrals under way that the person leaves
 * @param organisations that hold a right to something of the person now, lose it and are told
 * @param keepUntilCheckOut those of them at which the person sleeps: they keep how to keep them safe until then
 */
public record Reach(
        List<Left> referrals, List<OrganisationCode> organisations, List<OrganisationCode> keepUntilCheckOut) {
    /**
     * A referral the person leaves.
     *
     * @param told who holds the open or accepted offer; null while nobody was asked, and nobody is told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Left(
            UUID id,
            ReferralNumber number,
            ServiceType service,
            Stage stage,
            @Nullable OrganisationCode told) {
        static Left of(Referral referral) {
            return new Left(
                    referral.id(), referral.number(), referral.service(), referral.stage(), referral.receiver());
        }
    }

    /** The same where these keep something for as long as the person sleeps there. */
    public Reach keptBy(List<OrganisationCode> shelters) {
        return new Reach(referrals, organisations, shelters);
    }
}
