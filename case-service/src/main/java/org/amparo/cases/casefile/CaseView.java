package org.amparo.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.code.Admin1;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.IdentificationSource;
import org.amparo.cases.code.Language;
import org.amparo.cases.code.Nationality;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.cases.code.SupportNeed;

/** A case as its own organisation sees it. */
record CaseView(
        CaseReference reference,
        Country country,
        Admin1 admin1,
        CaseType caseType,
        SecurityLevel securityLevel,
        IdentificationSource identifiedBy,
        Status status,
        Instant registeredAt,
        List<PersonView> people) {

    /** One person of it, by number. */
    record PersonView(
            int number,
            AgeBand ageBand,
            Gender gender,
            Set<Nationality> citizenship,
            PopulationGroup populationGroup,
            List<Language> languages,
            Set<SupportNeed> supportNeeds,
            LocalDate withUsSince,
            Basis.Kind holding,
            Instant heldUntil) {}

    static CaseView of(CaseFile caseFile) {
        return new CaseView(
                caseFile.reference(),
                caseFile.country(),
                caseFile.admin1(),
                caseFile.caseType(),
                caseFile.securityLevel(),
                caseFile.identifiedBy(),
                caseFile.status(),
                caseFile.registeredAt(),
                caseFile.people().stream().map(CaseView::person).toList());
    }

    private static PersonView person(Person person) {
        return new PersonView(
                person.number(),
                person.ageBand(),
                person.gender(),
                person.citizenship(),
                person.populationGroup(),
                person.languages(),
                person.supportNeeds(),
                person.withUsSince(),
                person.holding(),
                person.heldUntil());
    }
}
