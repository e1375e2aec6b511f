package org.amparo.referrals.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation offers, and to whom.
 *
 * @param capacity how many people it can take at once
 * @param onCall the code of the desk that answers for this service
 * @param confirmedOn the day, where the organisation is, on which it last said that this is right; null when it never did
 * @param toConfirm whether that is so long ago that it should be asked again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceEntry(
        OrganisationCode organisation,
        Country country,
        ServiceType service,
        List<Language> languages,
        Set<AgeBand> ageBands,
        Set<Gender> genders,
        int capacity,
        String onCall,
        @Nullable LocalDate confirmedOn,
        boolean toConfirm) {

    /** Whether it is there for somebody of this age and gender. */
    public boolean isFor(AgeBand ageBand, Gender gender) {
        return ageBands.contains(ageBand) && genders.contains(gender);
    }
}
