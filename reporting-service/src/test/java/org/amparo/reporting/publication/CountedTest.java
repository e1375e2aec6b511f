package org.amparo.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.reporting.assisted.Counting;
import org.amparo.reporting.facts.Arrivals;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Release;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class CountedTest {
    @Inject
    Arrivals arrivals;

    @Inject
    Counting counting;

    @Inject
    Counted counted;

    @Inject
    Database database;

    @Inject
    Lattice lattice;

    @Test
    void whoHoldsTheFileIsAPossibleInsiderBesideWhoDelivered() {
        var caseFile = arrivals.aHandle();
        var person = arrivals.aHandle();
        arrives(arrivals.aCase(YearMonth.of(2081, 2), caseFile), "PE-HOLDER");
        arrives(arrivals.aPerson(YearMonth.of(2081, 2), caseFile, person), "PE-HOLDER");
        given(YearMonth.of(2081, 2), caseFile, person, "PE-DELIVERER");

        var population = population(new Period(2081, 1));

        assertThat(population.cases()).singleElement().satisfies(unit -> assertThat(unit.organisations())
                .containsExactlyInAnyOrder("PE-HOLDER", "PE-DELIVERER"));
        assertThat(population.individuals()).singleElement().satisfies(unit -> assertThat(unit.organisations())
                .containsExactlyInAnyOrder("PE-HOLDER", "PE-DELIVERER"));
    }

    @Test
    void ofLinkedFilesTheOnePersonHasWhatBothSayAndBothOrganisationsAreInsiders() {
        var older = arrivals.aHandle();
        var younger = arrivals.aHandle();
        var first = arrivals.aPerson(YearMonth.of(2082, 1), arrivals.aHandle(), older, older);
        first.put("exploitation", List.of("FORCED_LABOUR"));
        arrives(first, "PE-ONE");
        var second = arrivals.aPerson(YearMonth.of(2082, 1), arrivals.aHandle(), younger, older);
        second.put("exploitation", List.of("SERVITUDE"));
        arrives(second, "PE-OTHER");
        given(YearMonth.of(2082, 1), arrivals.aHandle(), older, "PE-GIVER");
        given(YearMonth.of(2082, 2), arrivals.aHandle(), younger, "PE-HELPER");

        assertThat(population(new Period(2082, 1)).individuals())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.organisations())
                            .containsExactlyInAnyOrder("PE-ONE", "PE-OTHER", "PE-GIVER", "PE-HELPER");
                    assertThat(person.codes("exploitation")).containsExactlyInAnyOrder("FORCED_LABOUR", "SERVITUDE");
                    assertThat(person.codes("month")).containsExactlyInAnyOrder("1", "2");
                });
    }

    @Test
    void whoWasReleasedUnderOneFileIsNotReleasedAgainUnderTheOther() {
        var older = arrivals.aHandle();
        var younger = arrivals.aHandle();
        given(YearMonth.of(2083, 2), arrivals.aHandle(), younger, "PE-HELPER");
        released(population(new Period(2083, 1)));
        given(YearMonth.of(2083, 3), arrivals.aHandle(), older, "PE-GIVER");
        assertThat(population(new Period(2083, 2)).individuals()).hasSize(1);

        arrives(arrivals.aPerson(YearMonth.of(2083, 1), arrivals.aHandle(), younger, older), "PE-OTHER");

        assertThat(population(new Period(2083, 2)).individuals()).isEmpty();
    }

    private void released(Population population) {
        var period = population.period();
        Rows.change(
                "insert into release_job (year, half, edition, asked_by, state, stage, certificate)"
                        + " values (?, ?, 1, 'félix', 'PUBLISHED', 'DONE', '{}')",
                period.year(),
                period.half());
        Rows.change(
                "insert into release (year, half, edition, audience, k, document) values (?, ?, 1, 'AUDITORS', 5, '{}')",
                period.year(),
                period.half());
        database.work(() -> {
            counted.note(Edition.first(period), population, totals(period));
            return population;
        });
    }

    private Release totals(Period period) {
        var tables = Stream.of(Unit.CASE, Unit.INDIVIDUAL)
                .map(unit -> PublishedTable.of(unit.name(), List.of(new PublishedCell(Cell.total(unit), 5, 0))))
                .toList();
        return new Release(period, Rules.forAuditors(), lattice.digest(), tables, List.of());
    }

    private void given(YearMonth month, byte[] caseFile, byte[] person, String organisation) {
        var delivery = arrivals.aDelivery(month, caseFile);
        delivery.put("recipients", List.of(arrivals.recipient(person, "WOMAN", "IN_DESTINATION")));
        arrives(delivery, organisation);
    }

    private void arrives(Map<String, Object> fact, String organisation) {
        fact.put("organisation", organisation);
        arrivals.arrives(fact);
    }

    private Population population(Period period) {
        counting.countAll();
        return database.work(() -> counted.of(Edition.first(period), lattice));
    }
}
