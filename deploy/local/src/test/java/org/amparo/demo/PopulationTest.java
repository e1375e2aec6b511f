package org.amparo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final Year CLOSED = Year.of(2025);

    private final Population population = Population.of(CLOSED, 38, 1);

    @Test
    void isAsLargeAsThatOf2023() {
        assertThat(population.cases()).hasSize(38);
        assertThat(population.people()).isEqualTo(83);
        assertThat(population.cases())
                .extracting(planned -> planned.intake().country())
                .contains(Country.values());
    }

    @Test
    void keepsTheProportionWhateverTheSeedAndTheNumberOfCases() {
        assertThat(Stream.of(2L, 3L, 99L)
                        .map(seed -> Population.of(CLOSED, 38, seed).people()))
                .containsOnly(83);
        assertThat(Population.of(CLOSED, 380, 5).people()).isEqualTo(830);
        assertThat(Population.of(CLOSED, 1, 5).people()).isEqualTo(2);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(Population.of(CLOSED, 38, 1)).isEqualTo(population);
        assertThat(Population.of(CLOSED, 38, 2).cases().getFirst().intake())
                .isNotEqualTo(population.cases().getFirst().intake());
    }

    @Test
    void sendsEachCaseUnderAKeyOfItsOwn() {
        var keys = Stream.of(population, Population.of(CLOSED, 38, 2), Population.of(CLOSED, 39, 1))
                .flatMap(each -> each.cases().stream())
                .map(PlannedCase::key)
                .toList();

        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[A-Za-z0-9-]{8,60}"));
    }

    @Test
    void cameAndWasHelpedInTheClosedYear() {
        assertThat(people()).allMatch(person -> person.withUsSince().getYear() == 2025);
        assertThat(population.cases()).allSatisfy(planned -> assertThat(planned.given())
                .isNotEmpty()
                .allMatch(given -> given.day().getYear() == 2025)
                .allMatch(given -> planned.intake().people().stream()
                        .noneMatch(person -> person.withUsSince().isAfter(given.day()))));
    }

    @Test
    void holdsNobodyOnAConsentThatCannotStandForThem() {
        assertThat(people())
                .allMatch(
                        person -> person.isChild() != person.holding().givenBy().equals("SELF"))
                .anyMatch(Newcomer::isChild);
    }

    @Test
    void leavesNoChildWithoutAGrownUpButUnderAGuardian() {
        var withoutGrownUp = population.cases().stream()
                .map(planned -> planned.intake().people())
                .filter(family -> family.stream().allMatch(Newcomer::isChild))
                .toList();

        assertThat(withoutGrownUp).allSatisfy(family -> assertThat(family)
                .singleElement()
                .matches(child -> child.supportNeeds().contains("UNACCOMPANIED_CHILD"))
                .matches(child -> child.holding().givenBy().equals("GUARDIAN")));
    }

    @Test
    void livesWhereItsCountrySaysItDoes() {
        assertThat(population.cases()).allMatch(planned -> planned.intake()
                .country()
                .units()
                .contains(planned.intake().admin1()));
    }

    private Stream<Newcomer> people() {
        return population.cases().stream().flatMap(planned -> planned.intake().people().stream());
    }
}
