package org.amparo.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.amparo.reporting.gate.Gate;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Lattices;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.CaseUnit;
import org.amparo.reporting.population.Individual;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.population.Populations;
import org.amparo.reporting.population.ReferralUnit;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Withheld;
import org.amparo.reporting.published.Withheld.Reason;
import org.amparo.reporting.release.Certificate.Attempt;
import org.amparo.reporting.release.IntegerProgram.Solution;
import org.amparo.reporting.release.Outcome.Refused;
import org.amparo.reporting.release.Outcome.Released;
import org.junit.jupiter.api.Test;

class ReleaseProgramTest {
    private static final Lattice LATTICE = Lattices.small();
    private static final Rules RULES = Rules.forAuditors();
    private static final List<String> COUNTRIES = List.of("COL", "PER", "ECU", "BRA");
    private static final ReleaseProgram PROGRAM = ReleaseProgram.within(0.2);

    @Test
    void releasesTheMechanismsYearWithoutACellDetermined() {
        var released =
                (Released) PROGRAM.solve(Populations.ofTheMechanism(), Lattice.ofThisService(), RULES, List.of());

        var certificate = released.certificate();
        assertThat(certificate.steps()).containsOnlyKeys(Unit.values()).doesNotContainValue(Step.ROUNDED);
        assertThat(certificate.sensitive()).isGreaterThan(100);
        assertThat(certificate.judgement().runs()).hasSizeGreaterThan(5).allMatch(run -> run.passed());
        assertThat(certificate.judgement().smallestInterval()).isGreaterThanOrEqualTo(RULES.width());
        assertThat(released.release().tables())
                .extracting(PublishedTable::name)
                .contains("REFERRAL", "REFERRAL/answeredByUrgency", "REFERRAL/servedByUrgency");
    }

    @Test
    void givesTheReleaseWithoutReferralsWhereTheirTotalIsSmall() {
        var year = Populations.ofTheMechanism();
        for (var some : List.of(0, RULES.k() - 1)) {
            var few = with(year, ofDifferentCases(year.referrals()).subList(0, some));

            var released = (Released) PROGRAM.solve(few, Lattice.ofThisService(), RULES, List.of());

            assertThat(released.release().withheld()).contains(new Withheld("REFERRAL", Reason.TOO_FEW));
            assertThat(released.release().tables())
                    .extracting(PublishedTable::name)
                    .contains("CASE")
                    .noneMatch(name -> name.startsWith("REFERRAL"));
        }
    }

    private static List<ReferralUnit> ofDifferentCases(List<ReferralUnit> referrals) {
        var cases = new HashSet<String>();
        return referrals.stream()
                .filter(referral -> cases.add(referral.caseKey()))
                .toList();
    }

    @Test
    void neverPrintsMoreReferralsUnansweredThanUnserved() {
        var released =
                (Released) PROGRAM.solve(Populations.ofTheMechanism(), Lattice.ofThisService(), RULES, List.of());

        var cells = released.release().cells();
        assertThat(Lattice.ofThisService().groupsWithinGroups())
                .anySatisfy(pair -> {
                    assertThat(pair.smaller().at("answered")).contains("NEVER");
                    assertThat(pair.larger().at("served")).contains("NEVER");
                })
                .filteredOn(pair -> cells.containsKey(pair.smaller()) && cells.containsKey(pair.larger()))
                .isNotEmpty()
                .allMatch(pair -> cells.get(pair.smaller()).count()
                        <= cells.get(pair.larger()).count());
    }

    @Test
    void revisesNothingThatWasMadeWithAnotherLattice() {
        var population = aPopulation(60);
        var old = (Released) PROGRAM.solve(without(population, 20), LATTICE, RULES, List.of());
        var now = Lattices.written(Lattices.text() + "# as it is today\n");

        assertThat(((Refused) PROGRAM.revise(old.kept(), population, now, List.of())).reason())
                .isEqualTo(Refusal.NOT_REVISABLE);
    }

    @Test
    void saysTheSameEachTime() throws Exception {
        var population = aPopulation(60);

        var once = (Released) PROGRAM.solve(population, LATTICE, RULES, List.of());
        var again = (Released) PROGRAM.solve(Populations.shuffled(population, 3), LATTICE, RULES, List.of());

        assertThat(again.release()).isEqualTo(once.release());
        assertThat(json(again.certificate())).isEqualTo(json(once.certificate()));
    }

    @Test
    void refusesFewerCasesThanK() {
        assertThat(refusal(Populations.drawn(1, 20, RULES.k() - 1, COUNTRIES, 1)))
                .isEqualTo(Refusal.TOO_FEW);
    }

    @Test
    void refusesWhatOneOrganisationContributedAlone() {
        assertThat(refusal(contributedBy(aPopulation(60), everybody -> Set.of("ALONE"))))
                .isEqualTo(Refusal.ONE_ORGANISATION);
    }

    @Test
    void givesTheCoarserTablesWhereACountryIsOneOrganisations() {
        var population =
                contributedBy(aPopulation(90), country -> country.equals("COL") ? Set.of("ALONE") : Set.of("A", "B"));

        var released = (Released) PROGRAM.solve(population, LATTICE, RULES, List.of());

        assertThat(released.release().withheld()).contains(new Withheld("INDIVIDUAL/country", Reason.DOMINATED));
        assertThat(released.release().tables())
                .anyMatch(table -> table.name().equals("INDIVIDUAL/caseType"))
                .noneMatch(table -> table.name().contains("country"));
    }

    @Test
    void roundsToMultiplesOfKWhereTheProgramFindsNothing() {
        var solver = new CpSatSolver(0.2);
        var asked = new ArrayList<IntegerProgram>();
        var program = new ReleaseProgram(
                question -> {
                    asked.add(question);
                    return asked.size() == 1 ? new Solution("UNKNOWN", new long[0], 0) : solver.solve(question);
                },
                Gate.usual());

        var released = (Released) program.solve(aPopulation(62), LATTICE, RULES, List.of());

        assertThat(released.certificate().steps())
                .containsEntry(Unit.CASE, Step.ROUNDED)
                .containsEntry(Unit.INDIVIDUAL, Step.ROUNDED);
        assertThat(released.certificate().attempts())
                .extracting(Attempt::status)
                .startsWith("UNKNOWN");
        assertThat(released.release().cells().values())
                .allMatch(cell -> cell.count() % RULES.k() == 0
                        || cell.count() % RULES.k() == over(cell.cell().unit()));
    }

    @Test
    void protectsPeopleAsFinelyWhereReferralsMustBeRoundedOrLeftOut() {
        var population = Populations.ofTheMechanism();
        var alone = (Released) PROGRAM.solve(with(population, List.of()), Lattice.ofThisService(), RULES, List.of());
        var solver = new CpSatSolver(0.2);
        var program = new ReleaseProgram(
                question -> question.choices().size() < 200
                        ? new Solution("UNKNOWN", new long[0], 0)
                        : solver.solve(question),
                Gate.usual());

        var released = (Released) program.solve(population, Lattice.ofThisService(), RULES, List.of());

        assertThat(released.release().withheld()).contains(new Withheld("REFERRAL", Reason.NOT_SOLVED));
        assertThat(released.certificate().steps())
                .isEqualTo(Map.of(Unit.CASE, Step.PROGRAM, Unit.INDIVIDUAL, Step.PROGRAM));
        assertThat(released.release().cells()).isEqualTo(alone.release().cells());
    }

    @Test
    void leavesOutWholeTablesFromTheEndAndThenRefuses() {
        var program = new ReleaseProgram(question -> new Solution("INFEASIBLE", new long[0], 0), Gate.usual());

        var refused = (Refused) program.solve(aPopulation(60), LATTICE, RULES, List.of());

        assertThat(refused.reason()).isEqualTo(Refusal.NOT_PROTECTED);
        assertThat(refused.certificate().attempts()).extracting(Attempt::tables).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void attacksThePublicReleaseTogetherWithThatOfAuditors() {
        var population = aPopulation(120);
        var auditors = (Released) PROGRAM.solve(population, LATTICE, RULES, List.of());

        var everybody = PROGRAM.solve(population, LATTICE, Rules.forThePublic(), List.of(auditors.kept()));

        assertThat(everybody.certificate().judgement().runs())
                .extracting(run -> run.width())
                .contains(RULES.width(), Rules.forThePublic().width());
    }

    @Test
    void revisesNothingForAFewWhoCameLater() {
        var old = (Released) PROGRAM.solve(aPopulation(60), LATTICE, RULES, List.of());

        var refused = (Refused) PROGRAM.revise(old.kept(), without(aPopulation(60), 3), LATTICE, List.of());

        assertThat(refused.reason()).isEqualTo(Refusal.TOO_LITTLE_CHANGED);
    }

    @Test
    void comparesPeopleAlsoWhereTablesWereLeftOut() {
        var population =
                contributedBy(aPopulation(90), country -> country.equals("COL") ? Set.of("ALONE") : Set.of("A", "B"));
        var old = (Released) PROGRAM.solve(population, LATTICE, RULES, List.of());
        assertThat(old.release().withheld()).isNotEmpty();

        var refused = (Refused) PROGRAM.revise(old.kept(), without(population, 3), LATTICE, List.of());

        assertThat(refused.reason()).isEqualTo(Refusal.TOO_LITTLE_CHANGED);
    }

    @Test
    void keepsCountsOfUnchangedContributorsInARevision() {
        var now = aPopulation(60);
        var before = without(now, 20);
        var old = (Released) PROGRAM.solve(before, LATTICE, RULES, List.of());

        var revised = (Released) PROGRAM.revise(old.kept(), now, LATTICE, List.of());

        var then = Tally.of(before, LATTICE);
        var today = Tally.of(now, LATTICE);
        assertThat(revised.release().cells().values())
                .filteredOn(cell -> then.draws(cell.cell()) == today.draws(cell.cell()))
                .isNotEmpty()
                .allMatch(cell -> cell.equals(old.release().cell(cell.cell()).orElseThrow()));
    }

    @Test
    void doesNotReviseWhereOldAndNewTogetherTellTooMuch() {
        var now = aPopulation(90);
        var old = (Released) PROGRAM.solve(without(now, 20), LATTICE, RULES, List.of());

        var refused = (Refused) PROGRAM.revise(old.kept(), now, LATTICE, List.of());

        assertThat(refused.reason()).isEqualTo(Refusal.NOT_REVISABLE);
        assertThat(refused.certificate().judgement().runs()).anyMatch(run -> run.narrow() > 0);
    }

    private static int over(Unit unit) {
        var population = aPopulation(62);
        return (unit == Unit.CASE
                        ? population.cases().size()
                        : population.individuals().size())
                % RULES.k();
    }

    private static Refusal refusal(Population population) {
        return ((Refused) PROGRAM.solve(population, LATTICE, RULES, List.of())).reason();
    }

    private static Population aPopulation(int people) {
        return Populations.drawn(5, people, people / 2, COUNTRIES, 0.7);
    }

    /** The same without the people who came last; their cases stay. */
    private static Population without(Population population, int last) {
        var first = population.individuals().stream()
                .filter(person -> Integer.parseInt(person.key().substring("person-".length()))
                        < population.individuals().size() - last)
                .toList();
        return new Population(population.period(), population.cases(), first, population.referrals());
    }

    private static Population with(Population population, List<ReferralUnit> referrals) {
        return new Population(population.period(), population.cases(), population.individuals(), referrals);
    }

    private static Population contributedBy(Population population, Function<String, Set<String>> organisations) {
        return new Population(
                population.period(),
                population.cases().stream()
                        .map(unit -> new CaseUnit(
                                unit.key(),
                                unit.draw(),
                                unit.country(),
                                unit.caseType(),
                                organisations.apply(unit.country())))
                        .toList(),
                population.individuals().stream()
                        .map(person -> new Individual(
                                person.key(),
                                person.draw(),
                                person.caseKey(),
                                person.caseType(),
                                person.country(),
                                person.ageGender(),
                                person.populationGroup(),
                                organisations.apply(person.country()),
                                person.codes()))
                        .toList(),
                population.referrals());
    }

    private static String json(Certificate certificate) throws Exception {
        return new ObjectMapper()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(certificate);
    }
}
