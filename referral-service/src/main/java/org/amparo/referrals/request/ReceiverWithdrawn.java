package org.amparo.referrals.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.OrganisationCode;

/** What this service reads of {@code referral.receiver-withdrawn.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReceiverWithdrawn(UUID referral, OrganisationCode receiver, Handle person) {}
