package org.amparo.reporting.fivew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.amparo.reporting.check.Finding.Weight;

/** Rows of facts that were drawn: each world is an organisation of its own in one real database. */
class FiveWRowsPropertyTest {
    private static final int ASKED = 3;
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger();
    private static final List<String> CELLS_OR_NONE =
            List.of("GIRL", "BOY", "WOMAN", "MAN", "OTHER_U18", "OTHER_18P", "UNKNOWN");

    private static final List<String> GROUPS_OR_NONE =
            List.of("IN_DESTINATION", "IN_TRANSIT", "HOST_COMMUNITY", "PENDULAR", "RETURNEE", "UNKNOWN");

    private static MigratedDatabase database;

    @BeforeContainer
    static void start() {
        database = new MigratedDatabase();
        database.link(Told.Person.YOUNGER_FILE, Told.Person.OLDER_FILE);
    }

    @AfterContainer
    static void stop() {
        database.close();
    }

    @Property(tries = 60)
    void everyRowOfEveryFormKeepsEveryRuleAndItsBreakdownsAddUp(
            @ForAll("complete") List<Told> all, @ForAll("years") int year) {
        var organisation = anOrganisation();
        database.tell(organisation, year, all);
        var month = new Month(year + "-03");

        for (var line : database.rows(organisation, month.value())) {
            var judged = JudgedLine.of(line, organisation, month);

            assertThat(judged.findings())
                    .as("%s", line)
                    .allMatch(finding -> finding.weight() == Weight.EXPLAINED && line.isContinuing());
            assertThat(judged.isGiven()).isTrue();
            assertThat(sum(line.byGroup())).isEqualTo(line.newPeople());
            assertThat(sum(line.byAgeGender())).isEqualTo(line.newPeople());
        }
    }

    @Property(tries = 60)
    void theDatabaseCountsWhatTheModelCounts(@ForAll("any") List<Told> all) {
        var organisation = anOrganisation();
        database.tell(organisation, 2026, all);

        var rows = new TreeMap<String, Model.Counted>();
        database.rows(organisation, "2026-03").forEach(line -> rows.put(line.line(), counted(line)));

        assertThat(rows).isEqualTo(new Model(all, ASKED).rows());
    }

    @Property(tries = 40)
    void aPersonIsNewOnceAYearAndNobodyIsForgotten(@ForAll("complete") List<Told> all) {
        var organisation = anOrganisation();
        database.tell(organisation, 2026, all);

        var counted = LongStream.rangeClosed(1, ASKED)
                .map(month -> database.rows(organisation, "2026-0" + month).stream()
                        .mapToLong(Line::newPeople)
                        .sum())
                .sum();

        var people = all.stream()
                .flatMap(told -> told.people().stream())
                .map(Told.Person::counted)
                .distinct()
                .count();
        var unnamed = all.stream()
                .flatMap(told -> told.heads().stream())
                .mapToLong(Told.Heads::individuals)
                .sum();
        assertThat(counted).isEqualTo(people + unnamed);
    }

    private static Model.Counted counted(Line line) {
        return new Model.Counted(
                line.total(),
                line.newPeople(),
                line.newElsewhere(),
                line.lacking(),
                line.byGroup(),
                line.byAgeGender());
    }

    private static long sum(List<Long> people) {
        return people.stream().mapToLong(Long::longValue).sum();
    }

    private static String anOrganisation() {
        return "PE-DRAWN-" + ORGANISATIONS.incrementAndGet();
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.of(2023, 2025, 2026);
    }

    @Provide
    Arbitrary<List<Told>> complete() {
        return deliveries(Arbitraries.of(Model.CELLS), Arbitraries.of(Model.GROUPS));
    }

    @Provide
    Arbitrary<List<Told>> any() {
        return deliveries(Arbitraries.of(CELLS_OR_NONE), Arbitraries.of(GROUPS_OR_NONE));
    }

    private static Arbitrary<List<Told>> deliveries(Arbitrary<String> cells, Arbitrary<String> groups) {
        var people = Combinators.combine(Arbitraries.integers().between(0, 5), cells, groups)
                .as(Told.Person::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Told.Person::number);
        var heads = Combinators.combine(Arbitraries.integers().between(1, 9), cells, groups)
                .as(Told.Heads::new)
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.integers().between(1, ASKED),
                        Arbitraries.of("PE-LIM", "PE-CUS"),
                        Arbitraries.of("SHELTER_EMERGENCY", "LEGAL_ADVICE"),
                        Arbitraries.of("PE-PUENTE").injectNull(0.7),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        people,
                        heads)
                .as(Told::new)
                .filter(told -> !told.people().isEmpty() || !told.heads().isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
