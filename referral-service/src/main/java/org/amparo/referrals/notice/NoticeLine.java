package org.amparo.referrals.notice;

import java.time.Instant;
import java.util.UUID;
import org.amparo.referrals.code.ReferralNumber;

/** One notice: that something waits, or waited, at a referral. */
record NoticeLine(UUID id, Kind kind, UUID referral, ReferralNumber number, Instant at) {}
