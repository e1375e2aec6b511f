package org.amparo.cases.subjectaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.cases.assessment.AssessmentView;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.Language;
import org.amparo.cases.code.Nationality;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.code.SupportNeed;
import org.amparo.cases.consent.Consent;
import org.amparo.cases.identity.SharedBlocks;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about one person and is theirs alone.
 *
 * @param documents what was sealed; null when nothing ever was
 * @param leftOut what is kept and is not in the copy
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonCopy(
        AgeBand ageBand,
        Gender gender,
        Set<Nationality> citizenship,
        PopulationGroup populationGroup,
        List<Language> languages,
        Set<SupportNeed> supportNeeds,
        LocalDate withUsSince,
        Basis.Kind holding,
        Instant heldUntil,
        List<Consent> consents,
        List<AssessmentView> assessments,
        @Nullable SharedBlocks documents,
        Set<LeftOut> leftOut) {

    /** What a copy never holds: somebody else is in it, or it harms whoever is found with it. */
    enum LeftOut {
        NOTES_ABOUT_SEVERAL_PEOPLE,
        PLACES_OF_SEVERAL_PEOPLE,
        WHO_MUST_NEVER_KNOW,
        HAND_OVER_POINTS
    }

    static PersonCopy of(Person person, List<Consent> consents, List<AssessmentView> assessments) {
        return new PersonCopy(
                person.ageBand(),
                person.gender(),
                person.citizenship(),
                person.populationGroup(),
                person.languages(),
                person.supportNeeds(),
                person.withUsSince(),
                person.holding(),
                person.heldUntil(),
                consents,
                assessments,
                null,
                EnumSet.allOf(LeftOut.class));
    }

    PersonCopy with(@Nullable SharedBlocks opened) {
        return new PersonCopy(
                ageBand,
                gender,
                citizenship,
                populationGroup,
                languages,
                supportNeeds,
                withUsSince,
                holding,
                heldUntil,
                consents,
                assessments,
                opened,
                leftOut);
    }

    @Override
    public String toString() {
        return "PersonCopy[masked]";
    }
}
