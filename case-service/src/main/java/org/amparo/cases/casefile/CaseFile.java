package org.amparo.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.amparo.cases.code.Admin1;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.IdentificationSource;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.kit.problem.Refused;

/**
 * A case: the people in it and how the work stands. A case groups people; 38 cases of a year were 83 people.
 *
 * @param organisation the code of the organisation whose case it is
 * @param version grows with each change; the ETag of the case
 */
public record CaseFile(
        UUID id,
        CaseReference reference,
        String organisation,
        Country country,
        Admin1 admin1,
        CaseType caseType,
        SecurityLevel securityLevel,
        IdentificationSource identifiedBy,
        Status status,
        Instant registeredAt,
        long version,
        List<Person> people) {
    private static final int MONTHS_BACK = 24;

    /**
     * Opens a file for people who came in.
     *
     * @throws Refused when a person has no basis for being held, or one that cannot stand for them
     */
    public static CaseFile open(
            CaseReference reference, String organisation, NewCase intake, Supplier<UUID> ids, Instant now) {
        var people = new ArrayList<Person>();
        for (var newcomer : intake.people()) {
            people.add(hold(newcomer, people.size() + 1, ids.get(), now));
        }
        return new CaseFile(
                ids.get(),
                reference,
                organisation,
                intake.country(),
                intake.admin1(),
                intake.caseType(),
                intake.securityLevel(),
                intake.identifiedBy(),
                Status.OPEN,
                now,
                1,
                List.copyOf(people));
    }

    private static Person hold(NewPerson newcomer, int number, UUID id, Instant now) {
        if (newcomer.holding() == null) {
            throw new Refused(CaseProblem.NO_BASIS_FOR_HOLDING);
        }
        if (!newcomer.holding().standsFor(newcomer.ageBand().isChild())) {
            throw new Refused(CaseProblem.BASIS_DOES_NOT_STAND);
        }
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        // Somebody west of Greenwich writes today's date while it is tomorrow here, never the other way round.
        if (newcomer.withUsSince().isAfter(today) || newcomer.withUsSince().isBefore(today.minusMonths(MONTHS_BACK))) {
            throw new Refused(CaseProblem.CAME_TOO_LONG_AGO);
        }
        return new Person(
                id,
                number,
                newcomer.ageBand(),
                newcomer.gender(),
                newcomer.citizenship(),
                newcomer.populationGroup(),
                newcomer.languages(),
                newcomer.supportNeeds(),
                newcomer.withUsSince(),
                newcomer.holding().kind(),
                newcomer.holding().until(now),
                false,
                null);
    }

    /** The day the first of its people came: the month it is counted in. */
    public LocalDate since() {
        return people.stream()
                .map(Person::withUsSince)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The person with this number. */
    public Person person(int number) {
        return people.stream()
                .filter(person -> person.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(CaseProblem.NO_SUCH_PERSON));
    }

    /** Refuses what can be done in an open case only. */
    public void mustBeOpen() {
        if (status != Status.OPEN) {
            throw new Refused(CaseProblem.CASE_IS_CLOSED);
        }
    }
}
