package org.amparo.portal.referrals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, the ones that changed last first.
 *
 * @param next where the next part begins; null on the last
 */
public record ReferralPage(
        List<Referral> referrals, @Nullable String next) {
    public static final ReferralPage EMPTY = new ReferralPage(List.of(), null);
}
