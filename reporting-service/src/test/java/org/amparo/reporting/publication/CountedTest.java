package org.amparo.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.reporting.assisted.Counting;
import org.amparo.reporting.facts.Arrivals;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.population.Population;
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
        arrives(arrivals.aCase(YearMonth.of(2071, 2), caseFile), "PE-HOLDER");
        arrives(arrivals.aPerson(YearMonth.of(2071, 2), caseFile, person), "PE-HOLDER");
        given(YearMonth.of(2071, 2), caseFile, person, "PE-DELIVERER");

        var population = population(new Period(2071, 1));

        assertThat(population.cases()).singleElement().satisfies(unit -> assertThat(unit.organisations())
                .containsExactlyInAnyOrder("PE-HOLDER", "PE-DELIVERER"));
        assertThat(population.individuals()).singleElement().satisfies(unit -> assertThat(unit.organisations())
                .containsExactlyInAnyOrder("PE-HOLDER", "PE-DELIVERER"));
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
        return database.work(() -> counted.of(period, lattice));
    }
}
