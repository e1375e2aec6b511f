package org.amparo.referrals.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** All that this service reads of events that say by their type what happened to a referral. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AboutReferral(UUID referral) {}
