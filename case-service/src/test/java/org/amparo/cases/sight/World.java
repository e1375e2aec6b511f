package org.amparo.cases.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.cases.sight.Sentence.Drawn;
import org.amparo.cases.sight.Sentence.Right;
import org.amparo.kit.testing.DrawnRights.Time;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;

/** Organisations, accounts and cases drawn from a seed, and the sentence that says who may see which. */
final class World {
    static final String RECEIVER = "CO-";
    static final List<String> OFFICES_IN_THE_REGISTER = List.of("SH-01", "SH-02");

    static final Set<String> BLOCKS = Set.of("CARD", "CONTACT", "IDENTITY", "NARRATIVE", "LOCATION", "ASSESSMENT");
    static final List<String> OWN_OFFICES = List.of("CA-11", "CA-12", "");

    final Sentence sentence = new Sentence();
    final List<TestUser> accounts = new ArrayList<>();
    final List<Drawn> files = new ArrayList<>();
    final List<Asked> emergencies = new ArrayList<>();

    /** Every case has somebody with this document, so that one search asks about all. */
    final String document = "CANARY-" + UUID.randomUUID();

    /** Likewise this surname; made of sounds that no fold merges. */
    final String surname;

    final Random random;
    private final String name = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    final String ours = "PE-" + name;
    final String others = "EC-" + name;
    final String receiver = RECEIVER + name;

    /** Somebody asked for a block in an emergency. */
    record Asked(String path, TestUser asker, Drawn file, int person, boolean waits) {}

    private World(long seed, ReferralStory story) {
        random = new Random(seed);
        surname = Stream.generate(() -> "bdfglmnprt".charAt(random.nextInt(10)) + "" + "aeo".charAt(random.nextInt(3)))
                .limit(9)
                .reduce("", String::concat);
        story.registersAt(receiver, "COL", 1, "SH-01@CO-BOG", "SH-02@CO-CLO");
        people();
        accounts.stream().filter(user -> user.roles().contains("caseworker")).forEach(user -> user.reads()
                .get("/cases"));
        for (var number = 0; number < 5; number++) {
            registers(number < 3 ? ours : others);
        }
    }

    /** A world in which things have happened. */
    static World drawn(long seed, ReferralStory story) {
        var world = new World(seed, story);
        var happenings = new Happenings(world, story);
        for (var number = 0; number < 18; number++) {
            happenings.something();
        }
        return world;
    }

    private void people() {
        for (var organisation : List.of(ours, others)) {
            joins(organisation, "caseworker");
            joins(organisation, "caseworker");
            joins(organisation, "supervisor");
            joins(organisation, "data-protection-officer");
            joins(organisation, "caseworker", "data-protection-officer");
        }
        joins(receiver, "partner");
        joins(receiver, "partner");
        joins(receiver, "partner", "caseworker");
    }

    private void joins(String organisation, String... roles) {
        var offices = organisation.equals(receiver)
                ? Stream.concat(OFFICES_IN_THE_REGISTER.stream(), Stream.of("")).toList()
                : OWN_OFFICES;
        accounts.add(TestUser.of(UUID.randomUUID().toString(), organisation, "PER", roles)
                .in(any(offices)));
    }

    private void registers(String organisation) {
        var worker = any(of(
                user -> user.organisation().equals(organisation) && user.roles().contains("caseworker")));
        var couple = List.of(
                Intakes.person("FROM_30_TO_38", "FEMININE", "SELF"),
                Intakes.person("FROM_30_TO_38", "MASCULINE", "SELF"));
        var file = new Drawn(
                worker.sends(Intakes.aCaseOf(couple))
                        .post("/cases")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"),
                organisation);
        worker.sends(identity())
                .header("If-Match", "\"0\"")
                .put(file.location() + "/people/1/identity")
                .then()
                .statusCode(204);
        Rows.change(
                "update person set holding_until = now() + interval '20 days' where number = 1"
                        + " and case_id = (select id from case_file where reference = ?)",
                file.reference());
        files.add(file);
        comes(file, "user:" + worker.id(), "ASSIGNMENT", Set.of("read", "write", "assign"), BLOCKS);
        comes(file, "role:" + organisation + ":supervisor", "SUPERVISION", Set.of("read", "write", "assign"), BLOCKS);
        comes(file, "org:" + organisation, "ASSIGNMENT", Set.of("deliver"), Set.of());
        comes(file, "role:" + organisation + ":data-protection-officer", "OVERSIGHT", Set.of("oversee"), Set.of());
    }

    void comes(Drawn file, String subject, String origin, Set<String> actions, Set<String> blocks) {
        sentence.gives(new Right(file, null, subject, actions, blocks, origin, "", Time.NOW));
    }

    private Map<String, Object> identity() {
        return Map.of(
                "names",
                List.of(Map.of("kind", "AS_DOCUMENTED", "surname", surname, "neverSay", false)),
                "birthYear",
                1911,
                "birthEstimated",
                false,
                "documents",
                List.of(Map.of(
                        "kind", "PASSPORT",
                        "number", document,
                        "genuine", "GENUINE",
                        "whereabouts", "WITH_US")));
    }

    /** Those who work on the case, and do not only see it. */
    List<TestUser> owners(Drawn file) {
        return of(user -> user.roles().contains("caseworker")
                && sentence.inForce(user, "write", file).stream()
                        .anyMatch(right -> right.origin().equals("ASSIGNMENT")
                                && right.subject().equals("user:" + user.id()))
                && sentence.may(user, "read", file));
    }

    List<TestUser> of(Predicate<TestUser> whom) {
        return accounts.stream().filter(whom).toList();
    }

    static boolean isColleague(TestUser user) {
        return user.roles().contains("caseworker") || user.roles().contains("supervisor");
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
