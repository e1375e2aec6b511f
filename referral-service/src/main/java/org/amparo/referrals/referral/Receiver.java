package org.amparo.referrals.referral;

import java.time.ZoneId;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;

/**
 * A receiver as far as an offer needs to know it.
 *
 * @param zone where its days end
 * @param answersItself whether somebody there logs in; for others the sender records the answer
 */
public record Receiver(OrganisationCode code, Country country, ZoneId zone, boolean answersItself) {}
