package org.amparo.reporting.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.reporting.facts.Arrivals;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class AssistedTest {
    @Inject
    Arrivals arrivals;

    @Inject
    AssistedWorker worker;

    @Test
    void aPersonCountsOnceAYearWhereAndAsWhomTheyWereFirstAssisted() {
        var caseFile = arrivals.aHandle();
        var person = arrivals.aHandle();
        given(YearMonth.of(1951, 8), "ECU", caseFile, arrivals.recipient(person, "WOMAN", "IN_DESTINATION"));
        given(YearMonth.of(1951, 3), "PER", caseFile, arrivals.recipient(person, "GIRL", "IN_TRANSIT"));
        given(YearMonth.of(1951, 3), "PER", caseFile, arrivals.recipient(person, "GIRL", "IN_TRANSIT"));

        worker.countAll();

        assertThat(people(1951)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("month", java.sql.Date.valueOf("1951-03-01"))
                .containsEntry("country", "PER")
                .containsEntry("age_gender", "GIRL")
                .containsEntry("population_group", "IN_TRANSIT"));
        assertThat(cases(1951)).singleElement().satisfies(row -> assertThat(row).containsEntry("country", "PER"));
    }

    @Test
    void anotherYearCountsThemAgain() {
        var caseFile = arrivals.aHandle();
        var person = arrivals.recipient(arrivals.aHandle(), "WOMAN", "IN_DESTINATION");
        given(YearMonth.of(1952, 12), "PER", caseFile, person);
        given(YearMonth.of(1953, 1), "PER", caseFile, person);

        worker.countAll();

        assertThat(people(1952)).hasSize(1);
        assertThat(people(1953)).hasSize(1);
    }

    @Test
    void aCaseIsAGroupAndCountsOnceHoweverManyOfItsPeopleWereAssisted() {
        var caseFile = arrivals.aHandle();
        for (var i = 0; i < 3; i++) {
            given(
                    YearMonth.of(1954, 1 + i),
                    "PER",
                    caseFile,
                    arrivals.recipient(arrivals.aHandle(), "BOY", "IN_DESTINATION"));
        }

        worker.countAll();

        assertThat(people(1954)).hasSize(3);
        assertThat(cases(1954)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("month", java.sql.Date.valueOf("1954-01-01")));
    }

    @Test
    void aCorrectionThatTakesTheOnlyDeliveryAwayTakesThePersonAndTheCaseAway() {
        var caseFile = arrivals.aHandle();
        var delivery = delivery(
                YearMonth.of(1955, 5),
                "PER",
                caseFile,
                arrivals.recipient(arrivals.aHandle(), "MAN", "IN_DESTINATION"));
        arrivals.arrives(delivery, 1);
        worker.countAll();
        assertThat(people(1955)).hasSize(1);

        delivery.put("revision", 2);
        delivery.put("recipients", List.of());
        arrivals.arrives(delivery, 2);
        worker.countAll();

        assertThat(people(1955)).isEmpty();
        assertThat(cases(1955)).isEmpty();
    }

    @Test
    void whoTurnsOutToBeADuplicateCountsNoMore() {
        var caseFile = arrivals.aHandle();
        var person = arrivals.aHandle();
        given(YearMonth.of(1956, 5), "PER", caseFile, arrivals.recipient(person, "MAN", "IN_DESTINATION"));
        worker.countAll();
        var duplicate = arrivals.aPerson(YearMonth.of(1956, 5), caseFile, person);
        duplicate.put("individuals", 0);

        arrivals.arrives(duplicate);
        worker.countAll();

        assertThat(people(1956)).isEmpty();
    }

    @Test
    void peopleOfDeliveriesThatDidNotSayTheirCellAreOfTheOneTheyWereRegisteredWith() {
        var caseFile = arrivals.aHandle();
        var person = arrivals.aHandle();
        var old = arrivals.aDelivery(YearMonth.of(1957, 2), caseFile);
        old.put("persons", List.of(arrivals.wrap(person)));
        old.remove("recipients");
        arrivals.arrives(old);

        arrivals.arrives(arrivals.aPerson(YearMonth.of(1957, 1), caseFile, person));
        worker.countAll();

        assertThat(people(1957)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("age_gender", "WOMAN"));
    }

    @Test
    void aidToPeopleNobodyRegisteredCountsNobody() {
        var aid = arrivals.aDelivery(YearMonth.of(1958, 2), arrivals.aHandle());
        aid.remove("caseFile");
        aid.put("registered", false);
        aid.put("headcount", List.of(Map.of("ageGender", "WOMAN", "individuals", 7)));

        arrivals.arrives(aid);
        worker.countAll();

        assertThat(people(1958)).isEmpty();
    }

    /** Counting a part again whenever facts come ends where counting everything once would. */
    @Test
    void inWhateverOrderFactsComeTheResultIsThatOfAllTogether() {
        var random = new Random(1959);
        var cases = List.of(arrivals.aHandle(), arrivals.aHandle(), arrivals.aHandle(), arrivals.aHandle());
        var people = new ArrayList<byte[]>();
        for (var i = 0; i < 12; i++) {
            people.add(arrivals.aHandle());
        }
        var facts = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 60; i++) {
            var who = random.nextInt(people.size());
            facts.add(delivery(
                    YearMonth.of(1959 + random.nextInt(2), 1 + random.nextInt(12)),
                    random.nextBoolean() ? "PER" : "COL",
                    cases.get(who % cases.size()),
                    arrivals.recipient(people.get(who), random.nextBoolean() ? "WOMAN" : "GIRL", "IN_DESTINATION")));
        }
        Collections.shuffle(facts, random);
        for (var fact : facts) {
            arrivals.arrives(fact, 1);
            if (random.nextInt(4) == 0) {
                worker.countAll();
            }
            if (random.nextInt(3) == 0) {
                fact.put("revision", 2);
                fact.put("month", YearMonth.of(1959, 1 + random.nextInt(12)).toString());
                arrivals.arrives(fact, 2);
            }
        }

        worker.countAll();

        assertThat(Rows.of("(table assisted_person except table assisted_by_facts) union all"
                        + " (table assisted_by_facts except table assisted_person)"))
                .isEmpty();
        assertThat(Rows.of("(table assisted_case except table assisted_cases_by_people) union all"
                        + " (table assisted_cases_by_people except table assisted_case)"))
                .isEmpty();
        assertThat(people(1959)).isNotEmpty();
    }

    private void given(YearMonth month, String country, byte[] caseFile, Map<String, Object> recipient) {
        arrivals.arrives(delivery(month, country, caseFile, recipient));
    }

    private Map<String, Object> delivery(
            YearMonth month, String country, byte[] caseFile, Map<String, Object> recipient) {
        var delivery = arrivals.aDelivery(month, caseFile);
        delivery.put("country", country);
        delivery.put("recipients", List.of(recipient));
        return delivery;
    }

    private static List<Map<String, Object>> people(int year) {
        return Rows.of("select * from assisted_person where year = ?", year);
    }

    private static List<Map<String, Object>> cases(int year) {
        return Rows.of("select * from assisted_case where year = ?", year);
    }
}
