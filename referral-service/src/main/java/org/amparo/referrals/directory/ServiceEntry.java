package org.amparo.referrals.directory;

import java.util.List;
import java.util.Set;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;

/**
 * What one organisation offers, and to whom.
 *
 * @param capacity how many people it can take at once
 * @param onCall the code of the desk that answers for this service
 */
public record ServiceEntry(
        OrganisationCode organisation,
        Country country,
        ServiceType service,
        List<Language> languages,
        Set<AgeBand> ageBands,
        Set<Gender> genders,
        int capacity,
        String onCall) {

    /** Whether it is there for somebody of this age and gender. */
    public boolean isFor(AgeBand ageBand, Gender gender) {
        return ageBands.contains(ageBand) && genders.contains(gender);
    }
}
