package org.amparo.referrals.referral;

import java.time.Instant;
import java.util.List;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.SecurityLevel;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.Urgency;

/**
 * What a receiver is told at first; with the size of the group by age band, all it is told.
 *
 * @param country where the people are
 * @param requestedAt when the sender asked: the service clock runs from here
 */
public record Card(
        ServiceType service,
        Urgency urgency,
        Country country,
        SecurityLevel securityLevel,
        List<Language> languages,
        Instant requestedAt) {}
