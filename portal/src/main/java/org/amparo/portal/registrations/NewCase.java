package org.amparo.portal.registrations;

import java.time.LocalDate;
import java.util.List;
import org.amparo.portal.bases.Basis;

/**
 * What is needed to register a case: codes alone, no name.
 *
 * @param country three letters
 * @param admin1 where the people are now, ISO 3166-2
 */
public record NewCase(
        String country,
        String admin1,
        String caseType,
        String securityLevel,
        String identifiedBy,
        List<NewPerson> people) {
    /**
     * One of its people.
     *
     * @param citizenship none when it is not known
     * @param languages the one spoken best first
     * @param holding what keeping this person's data rests on
     */
    public record NewPerson(
            String ageBand,
            String gender,
            List<String> citizenship,
            String populationGroup,
            List<String> languages,
            List<String> supportNeeds,
            LocalDate withUsSince,
            Basis holding) {}
}
