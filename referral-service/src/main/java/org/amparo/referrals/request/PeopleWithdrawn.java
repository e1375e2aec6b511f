package org.amparo.referrals.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.UUID;
import org.amparo.referrals.code.Handle;

/** What this service reads of {@code referral.people-withdrawn.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PeopleWithdrawn(UUID referral, Set<Handle> people) {}
