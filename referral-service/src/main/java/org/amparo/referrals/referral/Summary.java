package org.amparo.referrals.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A referral in one line: the card and where it stands.
 *
 * @param ages the age band of each of its people
 * @param receiver whose turn it is, or who accepted; null when nobody has it
 * @param answerBy until when the open offer may be answered
 * @param serviceBy until when the people should be served
 */
public record Summary(
        UUID id,
        ReferralNumber number,
        OrganisationCode sender,
        Card card,
        List<AgeBand> ages,
        Stage stage,
        Disclosure disclosure,
        @Nullable OrganisationCode receiver,
        @Nullable Instant answerBy,
        @Nullable Instant serviceBy) {

    /** Whether a receiver took the people on, whatever came of it. */
    public boolean isAccepted() {
        return receiver != null && stage != Stage.OFFERED;
    }
}
