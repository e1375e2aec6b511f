package org.amparo.referrals.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.kit.testing.DrawnRights;
import org.amparo.kit.testing.DrawnRights.Time;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.Worlds;
import org.amparo.referrals.Arrivals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever rights there are, the boxes and boards of an account hold the referrals it sees in detail: those of its rights. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class SameSightTest {
    private static final String SENDER = "UY-RAMBLA";
    private static final List<String> RECEIVERS = List.of("EC-PUENTE", "PA-CANAL-SEGURO");
    private static final Map<String, String> COUNTRIES = Map.of("EC-PUENTE", "ECU", "PA-CANAL-SEGURO", "PAN");
    private static final Map<String, List<String>> BOXES = Map.of(
            "sent",
            List.of("caseworker", "supervisor"),
            "received",
            List.of("partner"),
            "board",
            List.of("coordinator"));

    private int shown;
    private int hidden;

    @Test
    void boxesBoardAndDetailShowWhatTheSentenceSays() {
        inWorlds(Integer.getInteger("amparo.worlds", 3));
    }

    @Test
    @Tag("prove")
    void theyDoInAHundredWorlds() {
        inWorlds(100);
    }

    private void inWorlds(int worlds) {
        Worlds.each(worlds, seed -> holdsIn(new Random(seed)));
        System.out.printf("%d worlds: a referral shown %d times, hidden %d times%n", worlds, shown, hidden);
        assertThat(shown).isPositive();
        assertThat(hidden).isPositive();
    }

    private void holdsIn(Random random) {
        var accounts = accounts();
        var rights = new DrawnRights();
        var referrals = new ArrayList<UUID>();
        for (var number = 0; number < 4; number++) {
            referrals.add(arrives(random, rights, accounts));
        }
        for (var number = 0; number < 10; number++) {
            something(random, rights, accounts, referrals);
        }
        for (var user : accounts) {
            var may = referrals.stream()
                    .filter(referral -> rights.may(user, referral))
                    .collect(sorted());
            assertThat(details(user, referrals))
                    .as("detail of %s", user.roles())
                    .isEqualTo(may);
            assertThat(boxes(user, referrals)).as("boxes of %s", user.roles()).isEqualTo(may);
            shown += may.size();
            hidden += referrals.size() - may.size();
        }
    }

    /** New ones in each world: what was refused to one is not counted for another. */
    private static List<TestUser> accounts() {
        return List.of(
                somebody(SENDER, "caseworker"),
                somebody(SENDER, "supervisor"),
                somebody(SENDER, "partner"),
                somebody("EC-PUENTE", "partner"),
                somebody("EC-PUENTE", "caseworker"),
                somebody("PA-CANAL-SEGURO", "partner", "supervisor"),
                somebody("BO-NOBODY", "caseworker", "partner"),
                coordinator("PER"),
                coordinator("ECU", "PAN"),
                coordinator("GUY"));
    }

    /** A referral from the sender to both in some order; the first of them may have declined. */
    private static UUID arrives(Random random, DrawnRights rights, List<TestUser> accounts) {
        var receivers = random.nextBoolean() ? RECEIVERS : RECEIVERS.reversed();
        var referral = Arrivals.of(SENDER, receivers.toArray(String[]::new));
        rights.come(referral, role(SENDER, "caseworker"), role(SENDER, "supervisor"), "country:PER:coordinator");
        isAsked(rights, referral, receivers.getFirst());
        if (random.nextBoolean()) {
            var first = accounts.stream()
                    .filter(user -> user.organisation().equals(receivers.getFirst())
                            && user.roles().contains("partner"))
                    .findFirst()
                    .orElseThrow();
            first.sends(Map.of("reason", "LACK_OF_CAPACITY"))
                    .post("/referrals/" + referral + "/decline")
                    .then()
                    .statusCode(204);
            rights.end(referral, role(receivers.getFirst(), "partner"));
            isAsked(rights, referral, receivers.getLast());
        }
        return referral;
    }

    private static void isAsked(DrawnRights rights, UUID referral, String receiver) {
        rights.come(referral, role(receiver, "partner"), "country:" + COUNTRIES.get(receiver) + ":coordinator");
    }

    private static void something(Random random, DrawnRights rights, List<TestUser> accounts, List<UUID> referrals) {
        var referral = any(random, referrals);
        var subject = any(random, subjects(any(random, accounts)));
        var time = any(random, List.of(Time.values()));
        switch (random.nextInt(4)) {
            case 0, 1 -> rights.insert(referral, subject, time);
            case 2 -> rights.move(any(random, rights.all()), time);
            default -> rights.exclude(referral, subject);
        }
    }

    private static List<String> subjects(TestUser user) {
        return Stream.of(
                        Stream.of("user:" + user.id()),
                        Stream.of(user.organisation())
                                .filter(code -> !code.isEmpty())
                                .map(code -> "org:" + code),
                        user.roles().stream()
                                .filter(role -> !user.organisation().isEmpty())
                                .sorted()
                                .map(role -> role(user.organisation(), role)),
                        user.countries().stream().sorted().map(country -> "country:" + country + ":coordinator"))
                .flatMap(one -> one)
                .toList();
    }

    private static Set<String> details(TestUser user, List<UUID> referrals) {
        return referrals.stream()
                .filter(referral -> {
                    var status = user.reads().get("/referrals/" + referral).statusCode();
                    assertThat(status).isIn(200, 404);
                    return status == 200;
                })
                .collect(sorted());
    }

    /** All pages of all lists the account has. */
    private static Set<String> boxes(TestUser user, List<UUID> referrals) {
        var found = new TreeSet<String>();
        BOXES.forEach((box, roles) -> {
            if (user.roles().stream().anyMatch(roles::contains)) {
                found.addAll(pages(user, box));
            }
        });
        found.retainAll(referrals.stream().collect(sorted()));
        return found;
    }

    private static List<String> pages(TestUser user, String box) {
        var found = new ArrayList<String>();
        String next = null;
        do {
            var page = user.reads().get("/referrals?box=" + box + "&size=25" + (next == null ? "" : "&after=" + next));
            assertThat(page.statusCode()).isEqualTo(200);
            found.addAll(page.<List<String>>path("referrals.id"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private static Collector<UUID, ?, Set<String>> sorted() {
        return Collectors.mapping(UUID::toString, Collectors.toCollection(TreeSet::new));
    }

    private static TestUser somebody(String organisation, String... roles) {
        return TestUser.of(UUID.randomUUID().toString(), organisation, "PER", roles);
    }

    private static TestUser coordinator(String... countries) {
        return new TestUser(UUID.randomUUID().toString(), "", "", Set.of("coordinator"), Set.of(countries));
    }

    private static String role(String organisation, String role) {
        return "role:" + organisation + ":" + role;
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
