package org.amparo.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.basis.ConsentGiven;
import org.amparo.cases.basis.LegalDuty;
import org.amparo.cases.basis.VitalInterest;
import org.amparo.cases.code.Admin1;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.Danger;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.IdentificationSource;
import org.amparo.cases.code.Language;
import org.amparo.cases.code.Law;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.kit.problem.Refused;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final CaseReference REFERENCE = new CaseReference("PE-7K3M9QXT");

    @Test
    void numbersItsPeopleInTheOrderTheyWereNamed() {
        var caseFile = open(adult(TODAY), adult(TODAY.minusDays(40)));

        assertThat(caseFile.people()).extracting(Person::number).containsExactly(1, 2);
        assertThat(caseFile.since()).isEqualTo(TODAY.minusDays(40));
    }

    @Test
    void isNotOpenedForSomebodyWhoCameTomorrow() {
        assertThatThrownBy(() -> open(adult(TODAY.plusDays(1)))).hasMessage("came-too-long-ago");
    }

    @Test
    void isNotOpenedForSomebodyWhoCameMoreThanTwentyFourMonthsAgo() {
        open(adult(TODAY.minusMonths(24)));

        assertThatThrownBy(() -> open(adult(TODAY.minusMonths(24).minusDays(1))))
                .hasMessage("came-too-long-ago");
    }

    @Test
    void holdsVitalInterestForSeventyTwoHours() {
        var caseFile = open(person(AgeBand.FROM_48, TODAY, new VitalInterest(Danger.THREAT_TO_LIFE)));

        assertThat(caseFile.person(1).heldUntil()).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @Test
    void isNotOpenedOnALegalDutyThePersonWasNotToldOf() {
        var untold = new LegalDuty(Law.COURT_ORDER, false, TODAY.plusYears(1));

        assertThatThrownBy(() -> open(person(AgeBand.FROM_48, TODAY, untold))).hasMessage("basis-does-not-stand");
    }

    @Test
    void isNotOpenedForAnAdultForWhomSomebodyElseConsented() {
        assertThatThrownBy(() -> open(person(AgeBand.FROM_30_TO_38, TODAY, consent(ConsentGiven.GivenBy.CAREGIVER))))
                .isInstanceOf(Refused.class)
                .hasMessage("basis-does-not-stand");
    }

    private static CaseFile open(NewPerson... people) {
        var intake = new NewCase(
                Country.PER,
                new Admin1("PE-LIM"),
                CaseType.TRAFFICKING,
                SecurityLevel.HIGH,
                IdentificationSource.HOTLINE,
                List.of(people));
        return CaseFile.open(REFERENCE, "PE-CASA-ABIERTA", intake, UUID::randomUUID, NOW);
    }

    private static NewPerson adult(LocalDate since) {
        return person(AgeBand.FROM_30_TO_38, since, consent(ConsentGiven.GivenBy.SELF));
    }

    private static NewPerson person(AgeBand age, LocalDate since, Basis holding) {
        return new NewPerson(
                age,
                Gender.FEMININE,
                Set.of(),
                PopulationGroup.IN_DESTINATION,
                List.of(new Language("es")),
                Set.of(),
                since,
                holding);
    }

    private static ConsentGiven consent(ConsentGiven.GivenBy by) {
        return new ConsentGiven(
                by,
                false,
                ConsentGiven.ConsentMeans.WRITTEN,
                new Language("es"),
                false,
                Set.of(ConsentGiven.Told.values()),
                null);
    }
}
