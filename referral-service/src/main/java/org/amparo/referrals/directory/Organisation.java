package org.amparo.referrals.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the register.
 *
 * @param platform the national or sub-regional platform (R4V) of its country; null for a counterpart in the country of origin
 * @param zone where its midnight is
 * @param practice whether it exists for learning: it reaches others of its kind only and is counted nowhere
 * @param offices where it sits; none when nobody knows
 * @param onCall the code of its on-call desk; never a person's number
 * @param revision grows with each change; told to the other services
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Organisation(
        OrganisationCode organisation,
        String name,
        Country country,
        @Nullable String platform,
        Set<OrganisationClass> classes,
        Channel channel,
        ZoneId zone,
        boolean practice,
        List<Office> offices,
        String onCall,
        int revision) {}
