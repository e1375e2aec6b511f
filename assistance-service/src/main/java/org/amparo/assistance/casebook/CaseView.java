package org.amparo.assistance.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.assistance.code.AgeBand;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.PopulationGroup;

/** The people of a case whom the caller may deliver to now, as coarse as this service knows them. */
record CaseView(Handle caseFile, Country country, List<PersonView> people) {

    /**
     * One of them.
     *
     * @param since the first day on which something can have been delivered
     */
    record PersonView(
            Handle person, AgeBand ageBand, Gender gender, PopulationGroup populationGroup, LocalDate since) {}

    static CaseView of(Handle caseFile, Country country, DeliveryRights rights, Instant now) {
        var people = rights.rights().stream()
                .filter(right -> right.isInForce(now))
                .flatMap(right -> right.people().stream())
                .filter(known -> known.endedAt() == null)
                .map(known -> new PersonView(
                        known.person(), known.ageBand(), known.gender(), known.populationGroup(), known.since()))
                .collect(Collectors.toMap(PersonView::person, Function.identity(), CaseView::earlier));
        return new CaseView(
                caseFile,
                country,
                people.values().stream()
                        .sorted(Comparator.comparing(view -> view.person().value()))
                        .toList());
    }

    private static PersonView earlier(PersonView one, PersonView other) {
        return one.since().isAfter(other.since()) ? other : one;
    }
}
