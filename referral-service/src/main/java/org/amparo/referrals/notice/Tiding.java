package org.amparo.referrals.notice;

import org.amparo.referrals.code.OrganisationCode;

/** What a receiver should look at. */
record Tiding(OrganisationCode receiver, Kind kind) {}
