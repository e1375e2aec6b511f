package org.amparo.referrals.referral;

import java.util.UUID;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.WrappedHandle;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral comes from.
 *
 * @param number what people say on the telephone
 * @param splitFrom the referral whose acceptance left these people out; null for one a sender asked for
 * @param caseFile the handle of the case
 * @param caseFacts the case as reporting counts it, sealed; null for one of before
 */
public record Origin(
        ReferralNumber number,
        @Nullable UUID splitFrom,
        Handle caseFile,
        @Nullable WrappedHandle caseFacts,
        OrganisationCode sender) {}
