package org.amparo.reporting.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
class LinkedFilesTest {
    @Inject
    Arrivals arrivals;

    @Inject
    AssistedWorker worker;

    @Test
    void theirPersonCountsOnceWhereTheyWereFirstAssistedAlsoByWhatWasToldBefore() {
        var older = arrivals.aHandle();
        var younger = arrivals.aHandle();
        given(YearMonth.of(2061, 5), "PER", arrivals.aHandle(), older);
        given(YearMonth.of(2061, 2), "ECU", arrivals.aHandle(), younger);
        worker.countAll();
        assertThat(people(2061)).hasSize(2);
        assertThat(cases(2061)).hasSize(2);

        tells(younger, older, 1);
        worker.countAll();

        assertThat(people(2061)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("country", "ECU")
                .containsEntry("month", java.sql.Date.valueOf("2061-02-01")));
        assertThat(cases(2061)).hasSize(1);
    }

    @Test
    void whatIsGivenLaterUnderTheYoungerFileIsGivenToTheSamePerson() {
        var older = arrivals.aHandle();
        var younger = arrivals.aHandle();
        tells(younger, older, 1);
        given(YearMonth.of(2062, 5), "PER", arrivals.aHandle(), older);
        worker.countAll();

        given(YearMonth.of(2062, 6), "PER", arrivals.aHandle(), younger);
        worker.countAll();

        assertThat(people(2062)).hasSize(1);
    }

    @Test
    void onceTheLinkEndsBothCount() {
        var older = arrivals.aHandle();
        var younger = arrivals.aHandle();
        given(YearMonth.of(2063, 5), "PER", arrivals.aHandle(), older);
        given(YearMonth.of(2063, 6), "PER", arrivals.aHandle(), younger);
        var fact = tells(younger, older, 1);
        worker.countAll();
        assertThat(people(2063)).hasSize(1);

        fact.put("revision", 2);
        fact.put("countedAs", arrivals.wrap(younger));
        arrivals.arrives(fact, 2);
        worker.countAll();

        assertThat(people(2063)).hasSize(2);
        assertThat(cases(2063)).hasSize(2);
    }

    @Test
    void whatWasGivenUnderADuplicateWasGivenToThePersonWhoseRecordIsKeptInTheirCase() {
        var kept = arrivals.aHandle();
        var duplicate = arrivals.aHandle();
        var keptCase = arrivals.aHandle();
        given(YearMonth.of(2064, 3), "PER", arrivals.aHandle(), duplicate);
        given(YearMonth.of(2064, 8), "PER", keptCase, kept);
        var merged = arrivals.aPerson(YearMonth.of(2064, 3), arrivals.aHandle(), duplicate, kept);
        merged.put("individuals", 0);
        arrivals.arrives(merged);
        arrivals.arrives(arrivals.aPerson(YearMonth.of(2064, 3), keptCase, kept, kept));

        worker.countAll();

        var theirs = Rows.of("select case_pseudonym from fact where kind = 'DELIVERY' and month = '2064-08-01'");
        assertThat(people(2064)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("month", java.sql.Date.valueOf("2064-03-01"));
            assertThat((byte[]) row.get("case_pseudonym"))
                    .isEqualTo((byte[]) theirs.getFirst().get("case_pseudonym"));
        });
        assertThat(cases(2064)).hasSize(1);
    }

    /** Files are linked, parted and linked to others while facts come in any order, and some are counted in between. */
    @Test
    void inWhateverOrderFactsComeLinkedFilesCountOnceAndTheResultIsThatOfAllTogether() {
        for (var seed = 0; seed < 12; seed++) {
            var year = 2065 + seed;
            var world = new World(new Random(seed), year);

            world.happens();
            worker.countAll();

            assertThat(Rows.of("(table assisted_person except table assisted_by_facts) union all"
                            + " (table assisted_by_facts except table assisted_person)"))
                    .isEmpty();
            assertThat(Rows.of("(table assisted_case except table assisted_cases_by_people) union all"
                            + " (table assisted_cases_by_people except table assisted_case)"))
                    .isEmpty();
            assertThat(people(year)).as("seed %s", seed).hasSize(world.assisted());
        }
    }

    /** Eight files, and whom each counts under as it was told last. */
    private final class World {
        private static final int FILES = 8;
        private static final int STEPS = 60;

        private final Random random;
        private final int year;
        private final List<byte[]> files = new ArrayList<>();
        private final Map<Integer, Map<String, Object>> told = new HashMap<>();
        private final Map<Integer, Integer> countedAs = new HashMap<>();
        private final List<Integer> given = new ArrayList<>();

        World(Random random, int year) {
            this.random = random;
            this.year = year;
            for (var i = 0; i < FILES; i++) {
                files.add(arrivals.aHandle());
            }
        }

        void happens() {
            for (var step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    gives(random.nextInt(FILES));
                } else {
                    tells(random.nextInt(FILES), random.nextInt(FILES));
                }
                if (random.nextInt(5) == 0) {
                    worker.countAll();
                }
            }
        }

        private void gives(int file) {
            given.add(file);
            LinkedFilesTest.this.given(
                    YearMonth.of(year, 1 + random.nextInt(12)), "PER", arrivals.aHandle(), files.get(file));
        }

        private void tells(int file, int under) {
            countedAs.put(file, under);
            var fact = told.computeIfAbsent(
                    file, one -> arrivals.aPerson(YearMonth.of(year, 1), arrivals.aHandle(), files.get(one)));
            var sequence = (int) fact.getOrDefault("told", 0) + 1;
            fact.put("told", sequence);
            fact.put("revision", sequence);
            fact.put("countedAs", arrivals.wrap(files.get(under)));
            arrivals.arrives(fact, sequence);
        }

        int assisted() {
            var people = new HashSet<Integer>();
            given.forEach(file -> people.add(countedAs.getOrDefault(file, file)));
            return people.size();
        }
    }

    private Map<String, Object> tells(byte[] person, byte[] countedAs, int sequence) {
        var fact = arrivals.aPerson(YearMonth.of(2060, 1), arrivals.aHandle(), person, countedAs);
        arrivals.arrives(fact, sequence);
        return fact;
    }

    private void given(YearMonth month, String country, byte[] caseFile, byte[] person) {
        var delivery = arrivals.aDelivery(month, caseFile);
        delivery.put("country", country);
        delivery.put("recipients", List.of(arrivals.recipient(person, "WOMAN", "IN_DESTINATION")));
        arrivals.arrives(delivery);
    }

    private static List<Map<String, Object>> people(int year) {
        return Rows.of("select * from assisted_person where year = ?", year);
    }

    private static List<Map<String, Object>> cases(int year) {
        return Rows.of("select * from assisted_case where year = ?", year);
    }
}
