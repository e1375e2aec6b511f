package org.amparo.portal.referrals;

/**
 * A referral looked at alone.
 *
 * @param version what a change of it must be based on
 */
public record Seen(Referral referral, String version) {}
