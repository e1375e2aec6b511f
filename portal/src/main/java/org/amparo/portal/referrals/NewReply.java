package org.amparo.portal.referrals;

/** What the sender says to it: a code of the list. */
public record NewReply(String reply) {}
