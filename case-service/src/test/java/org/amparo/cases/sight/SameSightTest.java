package org.amparo.cases.sight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.sight.Sentence.Drawn;
import org.amparo.cases.sight.Sentence.Right;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.Worlds;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever rights and exclusions there are, each account sees the same cases at every door: those of the sentence. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class SameSightTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Pages of one case, of which one is drawn beside the case itself. */
    private static final List<String> PAGES =
            List.of("/timeline", "/referrals", "/legal-holds", "/people/1/consents", "/people/2/corrections");

    @Inject
    ReferralStory story;

    @Inject
    Handles handles;

    private int shown;
    private int hidden;

    @Test
    void listDetailSearchEventAndPageShowWhatTheSentenceSays() {
        inWorlds(Integer.getInteger("amparo.worlds", 2));
    }

    @Test
    @Tag("prove")
    void theyDoInAHundredWorlds() {
        inWorlds(100);
    }

    private void inWorlds(int worlds) {
        Worlds.each(worlds, seed -> holdsIn(World.drawn(seed, story)));
        System.out.printf("%d worlds: a case shown %d times, hidden %d times%n", worlds, shown, hidden);
        assertThat(shown).isPositive();
        assertThat(hidden).isPositive();
    }

    private void holdsIn(World world) {
        for (var user : world.accounts) {
            var doors = new Doors(user);
            if (World.isColleague(user)) {
                whatAColleagueSees(world, user, doors);
            }
            if (user.roles().contains("data-protection-officer")) {
                whatAnOfficerSees(world, user, doors);
            }
            if (user.roles().contains("partner")) {
                whatAPartnerSees(world, user, doors);
            } else {
                whatWaitsForSomebody(world, user, doors);
            }
        }
        whatWasTold(world);
    }

    private void whatAColleagueSees(World world, TestUser user, Doors doors) {
        var may = Doors.references(cases(world, file -> world.sentence.may(user, "read", file)));
        shown += may.size();
        hidden += world.files.size() - may.size();

        assertSame(user, "worklist", doors.pages("/cases", "cases"), may);
        assertSame(user, "narrowed worklist", doors.pages("/cases?status=OPEN&securityLevel=HIGH", "cases"), may);
        assertSame(user, "detail", doors.details("", "", world.files), may);
        var page = world.any(PAGES);
        assertSame(user, page, doors.details("", page, someOf(world, may)), may);
        assertSame(user, "search by document", doors.search(Map.of("document", world.document)), may);
        assertSame(user, "search by surname", doors.search(Map.of("surname", world.surname, "birthYear", 1911)), may);
        assertSame(user, "expiring", doors.pages("/cases/expiring?within=P30D", "runningOut"), may);
        for (var emergency : world.emergencies) {
            if (emergency.asker().equals(user)) {
                assertThat(doors.isShown(emergency.path()))
                        .as("emergency of %s", user.roles())
                        .isEqualTo(opens(world, emergency));
            }
        }
    }

    /** What may be seen, and one case that may not: whoever is refused twenty times within a minute is asked to wait. */
    private static List<Drawn> someOf(World world, Set<String> may) {
        return Stream.concat(
                        cases(world, file -> may.contains(file.reference())).stream(),
                        cases(world, file -> !may.contains(file.reference())).stream()
                                .limit(1))
                .toList();
    }

    private static boolean opens(World world, World.Asked emergency) {
        return world.sentence.inForce(emergency.asker(), "open-in-emergency", emergency.file()).stream()
                .anyMatch(right -> Integer.valueOf(emergency.person()).equals(right.person()));
    }

    private void whatAnOfficerSees(World world, TestUser user, Doors doors) {
        var may = Doors.references(cases(world, file -> world.sentence.may(user, "oversee", file)));

        assertSame(user, "overseen", doors.pages("/oversight/cases", "cases"), may);
        assertSame(user, "overseen case", doors.details("/oversight", "", world.files), may);
        assertSame(user, "overseen expiring", doors.pages("/oversight/expiring?within=P30D", "runningOut"), may);
    }

    private void whatAPartnerSees(World world, TestUser user, Doors doors) {
        world.sentence.rights().stream()
                .filter(right -> right.actions().contains("open-disclosure"))
                .forEach(right -> {
                    var may = world.sentence
                            .inForce(user, "open-disclosure", right.file())
                            .contains(right);
                    var answer = doors.get("/disclosures/" + right.by());
                    assertThat(answer.statusCode()).as("disclosure").isEqualTo(may ? 200 : 404);
                    if (may) {
                        assertThat(Set.copyOf(answer.<List<String>>path("people[0].blocks")))
                                .isEqualTo(right.blocks());
                    }
                });
    }

    /** Lists that only name a case: to nobody who may not know of it now, and of emergencies to everybody who answers for it. */
    private void whatWaitsForSomebody(World world, TestUser user, Doors doors) {
        var may = Doors.references(cases(
                world, file -> world.sentence.may(user, "read", file) || world.sentence.may(user, "oversee", file)));

        assertThat(may).as("notices of %s", user.roles()).containsAll(doors.list("/notices"));
        if (!user.roles().contains("caseworker") || user.roles().contains("data-protection-officer")) {
            var waiting = world.emergencies.stream()
                    .filter(World.Asked::waits)
                    .map(World.Asked::file)
                    .filter(file -> file.organisation().equals(user.organisation()) && may.contains(file.reference()))
                    .map(Drawn::reference)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertSame(user, "emergencies", doors.list("/emergency-accesses"), waiting);
        }
    }

    /** The rights other services were told of and not told the end of are those that are in force. */
    private void whatWasTold(World world) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            for (var file : world.files) {
                assertThat(told(file)).as("told").isEqualTo(inForce(world, file));
            }
        });
    }

    private Set<String> told(Drawn file) {
        var told = new HashMap<String, String>();
        for (var event : about(handles.of(id(file), Audience.ASSISTANCE).value())) {
            var grant = event.path("grant").asText();
            if (event.has("subject")) {
                told.put(grant, event.get("subject").asText() + " " + people(event.get("people")));
            } else {
                told.remove(grant);
            }
        }
        return new TreeSet<>(told.values());
    }

    private Set<String> inForce(World world, Drawn file) {
        return world.sentence.rights().stream()
                .filter(right -> right.file().equals(file) && right.actions().contains("deliver"))
                .filter(right -> right.person() == null
                        || !world.sentence.mustNotKnow(right.subject().substring(4), file, right.person()))
                .map(right -> right.subject() + " " + people(right))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> people(Right right) {
        return IntStream.rangeClosed(1, 2)
                .filter(number -> right.person() == null || right.person() == number)
                .mapToObj(number -> handles.of(person(right.file(), number), Audience.ASSISTANCE)
                        .value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> people(JsonNode people) {
        return StreamSupport.stream(people.spliterator(), false)
                .map(person -> person.get("person").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rights that were given and ended, in the order in which it was told. */
    private static List<JsonNode> about(String handle) {
        return Rows.of(
                        "select payload from outbox where type in ('access.granted.v1', 'access.revoked.v1')"
                                + " and payload::json ->> 'caseFile' = ? order by position",
                        handle)
                .stream()
                .map(row -> parsed((String) row.get("payload")))
                .toList();
    }

    private static JsonNode parsed(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException fault) {
            throw new AssertionError("not JSON", fault);
        }
    }

    private static UUID id(Drawn file) {
        return (UUID) Rows.of("select id from case_file where reference = ?", file.reference())
                .getFirst()
                .get("id");
    }

    private static UUID person(Drawn file, int number) {
        return (UUID) Rows.of("select id from person where case_id = ? and number = ?", id(file), number)
                .getFirst()
                .get("id");
    }

    private static List<Drawn> cases(World world, Predicate<Drawn> which) {
        return world.files.stream().filter(which).toList();
    }

    private static void assertSame(TestUser user, String door, Set<String> seen, Set<String> may) {
        assertThat(seen).as("%s of %s", door, user.roles()).isEqualTo(may);
    }
}
