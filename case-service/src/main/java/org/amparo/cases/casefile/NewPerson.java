package org.amparo.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.Language;
import org.amparo.cases.code.Nationality;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.code.SupportNeed;
import org.amparo.kit.problem.Invalid;

/**
 * One person of a case that is being registered: coarse facts only, and what holding them rests on.
 *
 * @param citizenship none to five; none means unknown
 * @param languages one to ten, the one spoken best first
 * @param withUsSince the day the person came to the organisation; not in the future, at most 24 months back
 * @param holding the basis for holding this person's data
 */
public record NewPerson(
        AgeBand ageBand,
        Gender gender,
        Set<Nationality> citizenship,
        PopulationGroup populationGroup,
        List<Language> languages,
        Set<SupportNeed> supportNeeds,
        LocalDate withUsSince,
        Basis holding) {

    public NewPerson {
        Invalid.required(ageBand, "ageBand");
        Invalid.required(gender, "gender");
        citizenship = Invalid.set(citizenship, 0, 5, "citizenship");
        Invalid.required(populationGroup, "populationGroup");
        languages = Invalid.list(languages, 1, 10, "languages");
        supportNeeds = Invalid.set(supportNeeds, 0, SupportNeed.values().length, "supportNeeds");
        Invalid.required(withUsSince, "withUsSince");
    }
}
