package org.amparo.assistance.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.amparo.assistance.ToldCase;
import org.amparo.assistance.activity.Done;
import org.amparo.assistance.delivery.Given;
import org.amparo.kit.testing.DrawnRights;
import org.amparo.kit.testing.DrawnRights.Time;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.Worlds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever rights there are, an account's lists hold the deliveries, activities, places and stays it sees one by one. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class SameSightTest {
    private int shown;
    private int hidden;

    /** One who works there, and what was recorded by whom. */
    private static final class World {
        final List<TestUser> accounts = new ArrayList<>();
        final DrawnRights rights = new DrawnRights();
        final List<UUID> deliveries = new ArrayList<>();
        /** By id, which organisation did it. */
        final Map<String, String> activities = new TreeMap<>();
        /** By token, which organisation keeps the place. */
        final Map<String, String> places = new TreeMap<>();
        /** By id, the same of the place of a stay. */
        final Map<String, String> stays = new TreeMap<>();
    }

    @Test
    void listsAndPagesOfDeliveriesActivitiesPlacesAndStaysShowWhatTheSentenceSays() {
        inWorlds(Integer.getInteger("amparo.worlds", 3));
    }

    @Test
    @Tag("prove")
    void theyDoInAHundredWorlds() {
        inWorlds(100);
    }

    private void inWorlds(int worlds) {
        Worlds.each(worlds, seed -> holdsIn(drawn(new Random(seed))));
        System.out.printf("%d worlds: something shown %d times, hidden %d times%n", worlds, shown, hidden);
        assertThat(shown).isPositive();
        assertThat(hidden).isPositive();
    }

    private static World drawn(Random random) {
        var world = new World();
        for (var number = 0; number < 3; number++) {
            var organisation =
                    "PE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            for (var role : List.of("partner", "partner", "caseworker", "supervisor")) {
                world.accounts.add(TestUser.of(UUID.randomUUID().toString(), organisation, "PER", role));
            }
        }
        for (var number = 0; number < 5; number++) {
            delivers(world, any(random, world.accounts));
            trains(world, any(random, world.accounts));
            shelters(
                    world,
                    any(
                            random,
                            world.accounts.stream()
                                    .filter(SameSightTest::isPartner)
                                    .toList()));
        }
        for (var number = 0; number < 14; number++) {
            something(random, world);
        }
        return world;
    }

    private static void trains(World world, TestUser worker) {
        var activity =
                worker.sends(Done.training(Given.today())).post("/activities").then();
        world.activities.put(last(activity), worker.organisation());
    }

    private static void delivers(World world, TestUser worker) {
        var told = ToldCase.ofPeople(1);
        told.mayBeDeliveredToBy("org:" + worker.organisation(), Given.today().minusDays(1));
        var delivery = UUID.fromString(last(worker.sends(Given.nights(told, Given.today()))
                .post("/deliveries")
                .then()));
        world.deliveries.add(delivery);
        world.rights.come(delivery, "org:" + worker.organisation());
    }

    /** A place, and somebody who sleeps there. */
    private static void shelters(World world, TestUser partner) {
        var place = last(partner.sends(Map.of(
                        "capacity",
                        2,
                        "open",
                        true,
                        "welcome",
                        Map.of("genders", List.of("FEMININE"), "ages", List.of("ADULTS"), "families", true)))
                .post("/shelters")
                .then());
        world.places.put(place, partner.organisation());
        var told = ToldCase.ofPeople(1);
        told.mayBeDeliveredToBy("org:" + partner.organisation(), Given.today().minusDays(2));
        var stay = last(partner.sends(Map.of(
                        "caseFile", told.handle(),
                        "person", told.person(0),
                        "place", place,
                        "from",
                                Instant.now()
                                        .minus(20, ChronoUnit.HOURS)
                                        .truncatedTo(ChronoUnit.MILLIS)
                                        .toString()))
                .post("/stays")
                .then());
        world.stays.put(stay, partner.organisation());
    }

    private static void something(Random random, World world) {
        var delivery = any(random, world.deliveries);
        var user = any(random, world.accounts);
        var subject = any(
                random,
                List.of(
                        "user:" + user.id(),
                        "org:" + user.organisation(),
                        "role:" + user.organisation() + ":" + any(random, List.copyOf(user.roles()))));
        var time = any(random, List.of(Time.values()));
        switch (random.nextInt(4)) {
            case 0, 1 -> world.rights.insert(delivery, subject, time);
            case 2 -> world.rights.move(any(random, world.rights.all()), time);
            default -> world.rights.exclude(delivery, subject);
        }
    }

    private void holdsIn(World world) {
        for (var user : world.accounts) {
            var may = world.deliveries.stream()
                    .filter(delivery -> world.rights.may(user, delivery))
                    .map(UUID::toString)
                    .collect(sorted());
            var all = world.deliveries.stream().map(UUID::toString).collect(sorted());
            assertSame(user, "deliveries", pages(user, "/deliveries?", "deliveries.id"), may);
            assertSame(user, "delivery", opened(user, "/deliveries/", all), may);
            assertSame(user, "versions", opened(user, "/deliveries/", "/versions", all), may);
            counted(may.size(), all.size());
            whatTheirOrganisationDid(world, user);
            if (isPartner(user)) {
                whatAPartnerSees(world, user);
            }
        }
    }

    private void whatTheirOrganisationDid(World world, TestUser user) {
        var done = keptBy(user, world.activities);
        var thisMonth = "/activities?month=" + YearMonth.from(Given.today()) + '&';
        var all = world.activities.keySet();
        assertSame(user, "activities", pages(user, thisMonth, "activities.id"), done);
        assertSame(user, "activity", opened(user, "/activities/", all), done);
        assertSame(user, "versions of an activity", opened(user, "/activities/", "/versions", all), done);
        counted(done.size(), all.size());
    }

    private void whatAPartnerSees(World world, TestUser user) {
        var places = keptBy(user, world.places);
        assertSame(user, "places", new TreeSet<>(user.reads().get("/shelters").<List<String>>path("token")), places);
        assertSame(user, "place", opened(user, "/shelters/", world.places.keySet()), places);
        counted(places.size(), world.places.size());
        assertSame(user, "stays", pages(user, "/stays?", "stays.id"), keptBy(user, world.stays));
        assertThat(pages(user, "/stays?", "stays.place")).isSubsetOf(places);
    }

    private void counted(int seen, int all) {
        shown += seen;
        hidden += all - seen;
    }

    private static Set<String> keptBy(TestUser user, Map<String, String> things) {
        return things.keySet().stream()
                .filter(thing -> user.organisation().equals(things.get(thing)))
                .collect(sorted());
    }

    private static Set<String> opened(TestUser user, String before, Set<String> ids) {
        return opened(user, before, "", ids);
    }

    private static Set<String> opened(TestUser user, String before, String after, Set<String> ids) {
        return ids.stream().filter(isShown(user, before, after)).collect(sorted());
    }

    private static Predicate<String> isShown(TestUser user, String before, String after) {
        return id -> {
            var status = user.reads().get(before + id + after).statusCode();
            assertThat(status).isIn(200, 404);
            return status == 200;
        };
    }

    private static Set<String> pages(TestUser user, String list, String lines) {
        var found = new TreeSet<String>();
        String next = null;
        do {
            var page = user.reads().get(list + "size=2" + (next == null ? "" : "&after=" + next));
            assertThat(page.statusCode()).isEqualTo(200);
            found.addAll(page.<List<String>>path(lines));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private static void assertSame(TestUser user, String door, Set<String> seen, Set<String> may) {
        assertThat(seen).as("%s of %s", door, user.roles()).isEqualTo(may);
    }

    private static boolean isPartner(TestUser user) {
        return user.roles().contains("partner");
    }

    private static String last(ValidatableResponse created) {
        var location = created.statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
