package org.amparo.cases.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.sight.Sentence.Drawn;
import org.amparo.cases.sight.Sentence.Exclusion;
import org.amparo.cases.sight.Sentence.Right;
import org.amparo.kit.testing.DrawnRights.Time;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;

/** What happens in a world: through the doors where there is one, else to the rows, and noted in the sentence. */
final class Happenings {
    private final World world;
    private final ReferralStory story;

    Happenings(World world, ReferralStory story) {
        this.world = world;
        this.story = story;
    }

    void something() {
        switch (world.random.nextInt(8)) {
            case 0 -> givesACaseAway();
            case 1, 2 -> excludesSomebody();
            case 3 -> aRightComesFromSomewhere();
            case 4 -> timeGoesBy();
            case 5 -> aRightIsTakenBack();
            case 6 -> breaksTheGlass();
            default -> refersSomebody();
        }
    }

    private void givesACaseAway() {
        var file = world.any(world.files);
        var givers = world.of(user -> World.isColleague(user)
                && user.organisation().equals(file.organisation())
                && world.sentence.may(user, "write", file)
                && world.sentence.may(user, "read", file));
        if (givers.isEmpty()) {
            return;
        }
        var giver = world.any(givers);
        var takers = world.of(user ->
                user.roles().contains("caseworker") && user.organisation().equals(file.organisation()));
        var taker = world.any(takers);
        giver.sends(Map.of("caseworker", taker.id()))
                .header("If-Match", giver.reads().get(file.location()).header("ETag"))
                .put(file.location() + "/caseworker")
                .then()
                .statusCode(204);
        world.sentence.ends(right -> right.file().equals(file)
                && right.origin().equals("ASSIGNMENT")
                && right.subject().startsWith("user:"));
        world.comes(file, "user:" + taker.id(), "ASSIGNMENT", Set.of("read", "write", "assign"), World.BLOCKS);
    }

    private void excludesSomebody() {
        var file = world.any(world.files);
        var owners = world.owners(file);
        if (owners.isEmpty()) {
            return;
        }
        var person = 1 + world.random.nextInt(2);
        var whom = whom();
        var said = world.any(owners)
                .sends(with(whom, "reason", "TRAFFICKER_TIE"))
                .post(file.location() + "/people/" + person + "/exclusions");
        assertThat(said.statusCode()).isIn(201, 409, 422);
        if (said.statusCode() == 201) {
            world.sentence.excludes(new Exclusion(
                    file,
                    person,
                    whom.getOrDefault("account", ""),
                    whom.getOrDefault("organisation", ""),
                    whom.getOrDefault("office", "")));
        }
    }

    private Map<String, String> whom() {
        return switch (world.random.nextInt(4)) {
            case 0, 1 -> Map.of("account", world.any(world.accounts).id());
            case 2 -> Map.of("organisation", world.any(List.of(world.ours, world.others, world.receiver)));
            default ->
                world.random.nextBoolean()
                        ? Map.of("organisation", world.receiver, "office", world.any(World.OFFICES_IN_THE_REGISTER))
                        : Map.of(
                                "organisation",
                                world.any(List.of(world.ours, world.others)),
                                "office",
                                world.any(World.OWN_OFFICES.subList(0, 2)));
        };
    }

    /** A right of a kind that no door gives today, or not in this way: the sentence does not ask where it came from. */
    private void aRightComesFromSomewhere() {
        var file = world.any(world.files);
        var user = world.any(world.accounts);
        var oversees = world.random.nextInt(4) == 0;
        var subject = oversees
                ? "role:" + world.any(List.of(world.ours, world.others)) + ":data-protection-officer"
                : world.any(List.of(
                        "user:" + user.id(),
                        "org:" + user.organisation(),
                        "role:" + user.organisation() + ":supervisor",
                        "role:" + user.organisation() + ":caseworker"));
        var actions = oversees
                ? Set.of("oversee")
                : world.any(List.of(Set.of("read"), Set.of("read", "write"), Set.of("write")));
        var blocks = oversees || world.random.nextBoolean() ? Set.<String>of() : World.BLOCKS;
        var origin =
                oversees ? "OVERSIGHT" : world.any(List.of("ASSIGNMENT", "SUPERVISION", "COORDINATION", "REFERRAL"));
        var time = world.any(List.of(Time.values()));
        Rows.change(
                "insert into access_grant (id, resource, subject, actions, blocks, purpose, origin, valid_from, valid_until,"
                        + " granted_by) select uuidv7(), id, ?, string_to_array(?, ','), string_to_array(?, ','), 'drawn', ?, "
                        + time.from + ", " + time.until + ", 'drawn' from case_file where reference = ?",
                subject,
                String.join(",", actions),
                String.join(",", blocks),
                origin,
                file.reference());
        world.sentence.gives(new Right(file, null, subject, actions, blocks, origin, "", time));
    }

    private void timeGoesBy() {
        var time = world.any(List.of(Time.values()));
        var right = aRightThatWasNotTold();
        change(right, "valid_from = " + time.from + ", valid_until = " + time.until);
        world.sentence.moves(alike(right), time);
    }

    private void aRightIsTakenBack() {
        var right = aRightThatWasNotTold();
        change(right, "revoked_at = now()");
        world.sentence.ends(alike(right));
    }

    /** Of the right to deliver other services were told: it changes by commands only. */
    private Right aRightThatWasNotTold() {
        return world.any(world.sentence.rights().stream()
                .filter(right -> !right.actions().contains("deliver"))
                .toList());
    }

    private static Predicate<Right> alike(Right right) {
        return other -> other.file().equals(right.file())
                && other.subject().equals(right.subject())
                && other.origin().equals(right.origin())
                && !other.actions().contains("deliver");
    }

    private static void change(Right right, String what) {
        Rows.change(
                "update access_grant set " + what + " where subject = ? and origin = ? and revoked_at is null"
                        + " and not 'deliver' = any (actions)"
                        + " and resource = (select id from case_file where reference = ?)",
                right.subject(),
                right.origin(),
                right.file().reference());
    }

    private void breaksTheGlass() {
        var file = world.any(world.files);
        var asker = world.any(
                world.of(user -> World.isColleague(user) && !user.organisation().equals(world.receiver)));
        var person = 1 + world.random.nextInt(2);
        var imminent = world.random.nextBoolean();
        var asked = asker.sends(Map.of(
                        "block",
                        "CONTACT",
                        "reason",
                        "DANGER_TO_LIFE",
                        "sentence",
                        "She does not answer the door.",
                        "imminent",
                        imminent))
                .post(file.location() + "/people/" + person + "/emergency-accesses");
        // Whoever must not know of one of them asks for none of them.
        var may = asker.organisation().equals(file.organisation()) && !world.sentence.mustNotKnow(asker, file, null);
        assertThat(asked.statusCode()).isIn(may ? List.of(201, 429) : List.of(404));
        if (asked.statusCode() == 201) {
            noted(asked, asker, file, person, imminent);
        }
    }

    private void noted(Response asked, TestUser asker, Drawn file, int person, boolean imminent) {
        var location = asked.header("Location");
        var path = location.substring(location.indexOf("/emergency-accesses/"));
        world.emergencies.add(new World.Asked(path, asker, file, person, !imminent));
        if (imminent) {
            world.sentence.gives(new Right(
                    file,
                    person,
                    "user:" + asker.id(),
                    Set.of("open-in-emergency"),
                    Set.of("CONTACT"),
                    "BREAK_GLASS",
                    path,
                    Time.NOW));
        }
    }

    private void refersSomebody() {
        var file = world.any(world.files);
        var owners = world.owners(file);
        if (owners.isEmpty()) {
            return;
        }
        var owner = world.any(owners);
        var person = 1 + world.random.nextInt(2);
        var blocks = world.any(List.of(Set.of("CARD", "CONTACT"), Set.of("CARD", "ASSESSMENT"), World.BLOCKS));
        owner.sends(story.consent(person, Map.of("organisation", world.receiver), blocks.toArray(String[]::new)))
                .post(file.location() + "/people/" + person + "/consents")
                .then()
                .statusCode(201);
        var referred = owner.sends(Map.of(
                        "people",
                        List.of(person),
                        "service",
                        "SHELTER_SPECIALISED",
                        "urgency",
                        "URGENT",
                        "receivers",
                        List.of(world.receiver)))
                .post(file.location() + "/referrals");
        assertThat(referred.statusCode())
                .isEqualTo(world.sentence.mustNotKnow(world.receiver, file, person) ? 422 : 202);
        if (referred.statusCode() == 202) {
            var location = referred.header("Location");
            var referral = location.substring(location.lastIndexOf('/') + 1);
            story.accepts(UUID.fromString(referral), world.receiver);
            world.sentence.gives(new Right(
                    file,
                    person,
                    "org:" + world.receiver,
                    Set.of("open-disclosure", "deliver"),
                    blocks,
                    "REFERRAL",
                    referral,
                    Time.NOW));
        }
    }

    private static Map<String, String> with(Map<String, String> entries, String key, String value) {
        var more = new HashMap<>(entries);
        more.put(key, value);
        return more;
    }
}
