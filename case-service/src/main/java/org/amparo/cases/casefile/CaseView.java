package org.amparo.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handle;
import org.amparo.cases.handle.Handles;
import org.jspecify.annotations.Nullable;

/**
 * A case as its own organisation sees it.
 *
 * @param handle the name under which assistance-service knows the case; for recording what was delivered
 */
record CaseView(
        Handle handle,
        CaseReference reference,
        Country country,
        Admin1 admin1,
        CaseType caseType,
        SecurityLevel securityLevel,
        IdentificationSource identifiedBy,
        Status status,
        Instant registeredAt,
        List<PersonView> people) {

    /**
     * One person of it, by number.
     *
     * @param merged what became of this record when another one of the same person was found; absent when none was
     */
    record PersonView(
            int number,
            Handle handle,
            AgeBand ageBand,
            Gender gender,
            Set<Nationality> citizenship,
            PopulationGroup populationGroup,
            List<Language> languages,
            Set<SupportNeed> supportNeeds,
            LocalDate withUsSince,
            Basis.Kind holding,
            Instant heldUntil,
            boolean erasureQueued,

            @JsonInclude(JsonInclude.Include.NON_NULL) Person.@Nullable Merged merged) {}

    static CaseView of(CaseFile caseFile, Handles handles) {
        return new CaseView(
                handles.of(caseFile.id(), Audience.ASSISTANCE),
                caseFile.reference(),
                caseFile.country(),
                caseFile.admin1(),
                caseFile.caseType(),
                caseFile.securityLevel(),
                caseFile.identifiedBy(),
                caseFile.status(),
                caseFile.registeredAt(),
                caseFile.people().stream()
                        .map(person -> person(person, handles))
                        .toList());
    }

    private static PersonView person(Person person, Handles handles) {
        return new PersonView(
                person.number(),
                handles.of(person.id(), Audience.ASSISTANCE),
                person.ageBand(),
                person.gender(),
                person.citizenship(),
                person.populationGroup(),
                person.languages(),
                person.supportNeeds(),
                person.withUsSince(),
                person.holding(),
                person.heldUntil(),
                person.erasureQueued(),
                person.merged());
    }
}
