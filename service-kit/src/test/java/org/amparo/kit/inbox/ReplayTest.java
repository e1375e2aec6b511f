package org.amparo.kit.inbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.Effects;
import org.amparo.kit.RawEvents;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplayTest {
    private static final TestUser ADMINISTRATOR = TestUser.of("ana", "PE-CASA-ABIERTA", "PER", "administrator");
    private static final TestUser CASEWORKER = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");

    private final UUID stream = UUID.randomUUID();

    @Test
    void aCuredEventIsReplayedOnceHoweverOftenAndItsFollowersHeal() {
        var parked = parkedBeforeAThird();
        Effects.cure(stream);

        replay(parked).statusCode(204);
        replay(parked).statusCode(204);

        Effects.of(stream).containsExactly(1L, 2L, 3L);
        Effects.held(stream).isEmpty();
    }

    @Test
    void whatIsStillPoisonStaysParkedAndTheAttemptIsKept() {
        var parked = parkedBeforeAThird();

        replay(parked).statusCode(409).body("type", equalTo("urn:amparo:problem:still-poison"));

        Effects.held(stream).containsExactly("2 parked", "3 waiting");
        Effects.of(stream).containsExactly(1L);
        assertThat(Rows.of("select replayed_by, healed from inbox_replay where held_id = ?", parked))
                .containsExactly(Map.of("replayed_by", ADMINISTRATOR.id(), "healed", false));
    }

    @Test
    void aFollowerThatIsPoisonTooIsParkedInItsTurn() {
        var parked = parkedBeforeAThird();
        Effects.cure(stream);
        Effects.poison(stream, 3, "rule");

        replay(parked).statusCode(204);

        Effects.of(stream).containsExactly(1L, 2L);
        Effects.held(stream).containsExactly("3 parked");
    }

    @Test
    void aParkedEventThatWasDeliveredAgainAndHealedIsNotReplayed() {
        var parked = parkedBeforeAThird();
        Effects.cure(stream);
        try (var events = RawEvents.of(stream)) {
            events.at(2).send();
        }
        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L));

        replay(parked).statusCode(404);

        Effects.of(stream).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatCannotBeReadCannotBeReplayed() {
        try (var events = RawEvents.of(stream)) {
            events.at(1).without("ce_source").send(stream.toString(), new byte[] {1, 2, 3});
        }
        eventually(() -> assertThat(unreadable()).isNotEmpty());

        replay((UUID) unreadable().getFirst().get("id")).statusCode(409);
    }

    @Test
    void onlyAnAdministratorSeesAndReplaysHeldEvents() {
        var parked = parkedBeforeAThird();

        CASEWORKER.reads().get("/held-events").then().statusCode(403);
        CASEWORKER.sends("").post("/held-events/" + parked + "/replay").then().statusCode(403);
        ADMINISTRATOR
                .reads()
                .get("/held-events")
                .then()
                .statusCode(200)
                .body("id", hasItem(parked.toString()))
                .body("findAll { it.id == '" + parked + "' }.reason", hasItem("IllegalStateException"));
    }

    @Test
    void aListOfHeldEventsShowsNeitherKeyNorBody() {
        parkedBeforeAThird();

        var list =
                ADMINISTRATOR.reads().get("/held-events").then().statusCode(200).extract();

        assertThat(list.asString()).doesNotContain(stream.toString()).doesNotContain("number");
    }

    @Test
    void aReplayNeedsAnIdempotencyKeyAndANumberThatExists() {
        ADMINISTRATOR
                .reads()
                .post("/held-events/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(400);
        replay(UUID.randomUUID()).statusCode(404).body("type", not(equalTo("about:blank")));
    }

    private UUID parkedBeforeAThird() {
        Effects.poison(stream, 2, "rule");
        try (var events = RawEvents.of(stream)) {
            events.at(1).send().at(2).send().at(3).send();
        }
        eventually(() -> Effects.held(stream).containsExactly("2 parked", "3 waiting"));
        return Effects.parked(stream);
    }

    private static List<Map<String, Object>> unreadable() {
        return Rows.of("select id from inbox_held where payload = '\\x010203'::bytea and state = 'unreadable'");
    }

    private static ValidatableResponse replay(UUID id) {
        return ADMINISTRATOR.sends("").post("/held-events/" + id + "/replay").then();
    }
}
