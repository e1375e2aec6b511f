package org.amparo.kit.ledger;

import static io.restassured.RestAssured.given;
import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerStateTest {
    private static final TestUser ADMINISTRATOR =
            TestUser.of("ledger-admin", "PE-CASA-ABIERTA", "PER", "administrator");
    private static final TestUser OFFICER =
            TestUser.of("ledger-officer", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
    private static final TestUser CASEWORKER = TestUser.of("ledger-reader", "PE-CASA-ABIERTA", "PER", "caseworker");

    private final LedgerWatch watch;

    LedgerStateTest(LedgerWatch watch) {
        this.watch = watch;
    }

    @Test
    void isVerifiedAtStartWithoutAnybodyAsking() {
        eventually(() -> ADMINISTRATOR
                .reads()
                .get("/ledger")
                .then()
                .statusCode(200)
                .body("state", equalTo("INTACT"))
                .body("verifiedAt", notNullValue())
                .body("broken", nullValue()));
    }

    @Test
    void whereItIsBrokenIsSaidWithoutAWordOfWhatStandsThere() throws SQLException {
        var leaf = numberedLeaf();
        Rows.change("update ledger_leaf set actor = 'user:somebody-else' where id = ?", leaf.id());
        watch.verify();

        var answer = OFFICER.reads().get("/ledger").then().statusCode(200);

        answer.body("state", equalTo("BROKEN"))
                .body("broken.kind", equalTo("ALTERED"))
                .body("broken.position", equalTo((int) leaf.position()));
        assertThat(answer.extract().asString()).doesNotContain("user:");
        given().get("/q/health/well").then().body("checks.find { it.name == 'ledger' }.status", equalTo("DOWN"));
        Rows.change("update ledger_leaf set actor = ? where id = ?", leaf.actor(), leaf.id());
        watch.verify();
        ADMINISTRATOR.reads().get("/ledger").then().body("state", equalTo("INTACT"));
    }

    @Test
    void beforeTheFirstTimeItSaysSoAndWhetherLeavesWaitTooLong() {
        var state = LedgerState.of(null, new LedgerState.Waiting(3, true));

        assertThat(state.state()).isEqualTo(LedgerState.State.NOT_VERIFIED);
        assertThat(state.unnumbered()).isEqualTo(3);
        assertThat(state.stopped()).isTrue();
    }

    @Test
    void whoWorksOnWhatItSpeaksOfDoesNotSeeIt() {
        CASEWORKER.reads().get("/ledger").then().statusCode(403);
    }

    /** A leaf of the ledger that has its number and will not be changed meanwhile. */
    private record Numbered(UUID id, String actor, long position) {}

    private static Numbered numberedLeaf() {
        var request = UUID.randomUUID().toString();
        CASEWORKER
                .reads()
                .header("X-Request-Id", request)
                .get("/forgetful/once")
                .then()
                .statusCode(200);
        eventually(
                () -> assertThat(Rows.of("select from ledger_leaf where request = ? and position is not null", request))
                        .isNotEmpty());
        var row = Rows.of("select id, actor, position from ledger_leaf where request = ?", request)
                .getFirst();
        return new Numbered((UUID) row.get("id"), (String) row.get("actor"), (Long) row.get("position"));
    }
}
