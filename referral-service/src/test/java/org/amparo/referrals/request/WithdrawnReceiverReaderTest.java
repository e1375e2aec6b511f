package org.amparo.referrals.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class WithdrawnReceiverReaderTest {
    @Test
    void theNextReceiverIsAskedInItsPlace() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Arrivals.withdrawn(id, "EC-PUENTE");

        assertThat(offers(id))
                .containsExactly(
                        Map.of("receiver", "EC-PUENTE", "state", "RETRACTED"),
                        Map.of("receiver", "PA-CANAL-SEGURO", "state", "OPEN"));
        Users.CANAL.reads().get("/referrals/" + id).then().statusCode(200);
        Users.PUENTE.reads().get("/referrals?box=received&size=100").then().body("referrals.id", lacks(id));
    }

    @Test
    void whatItSeesIsWhatAnyReceiverSeesWhoseTurnIsOver() {
        var withdrawn = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        var declined = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        var absent = UUID.randomUUID();

        Arrivals.withdrawn(withdrawn, "EC-PUENTE");
        answers(declined, "decline", Map.of("reason", "LACK_OF_CAPACITY"))
                .then()
                .statusCode(204);

        assertAlike(404, Users.PUENTE.reads().get("/referrals/" + withdrawn), declined, absent);
        assertThat(accepts(withdrawn).statusCode()).isEqualTo(409);
        assertThat(accepts(withdrawn).asString()).isEqualTo(accepts(declined).asString());
    }

    @Test
    void itIsNotAskedWhenItsTurnWasToCome() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Arrivals.withdrawn(id, "PA-CANAL-SEGURO");
        answers(id, "decline", Map.of("reason", "LACK_OF_CAPACITY")).then().statusCode(204);

        assertThat(offers(id)).containsExactly(Map.of("receiver", "EC-PUENTE", "state", "DECLINED"));
        assertThat(Arrivals.stage(id)).isEqualTo("DECLINED");
        Users.CANAL.reads().get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void theReferralEndsWhenNobodyIsLeftToAsk() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Arrivals.withdrawn(id, "EC-PUENTE");

        assertThat(Arrivals.stage(id)).isEqualTo("CONSENT_WITHDRAWN");
        Users.PUENTE.reads().get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void itIsNotAskedAboutPeopleAnAcceptanceInPartLeftOutMeanwhile() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        answers(id, "acceptance", Map.of("people", List.of(1))).then().statusCode(204);

        Arrivals.withdrawnForDaughter(id, "PA-CANAL-SEGURO");

        assertThat(Arrivals.stage(id)).isEqualTo("ACCEPTED");
        assertThat(Rows.of("select stage from referral where split_from = ?", id))
                .containsExactly(Map.of("stage", "CONSENT_WITHDRAWN"));
    }

    @Test
    void peopleWhomAnAcceptanceInPartPartedKeepTheirOwnReceivers() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        answers(id, "acceptance", Map.of("people", List.of(1))).then().statusCode(204);

        Arrivals.withdrawn(id, "PA-CANAL-SEGURO");

        assertThat(Rows.of("select stage from referral where split_from = ?", id))
                .containsExactly(Map.of("stage", "OFFERED"));
    }

    @Test
    void anAcceptanceThatCameBeforeTheWordIsRefusedByCaseServiceAndLooksLikeAnyRefusal() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        accepts(id).then().statusCode(204);

        Arrivals.withdrawn(id, "EC-PUENTE");
        Arrivals.takeSample("disclosure.refused.v1", id);

        Users.PUENTE
                .reads()
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("stage", equalTo("CONSENT_WITHDRAWN"))
                .body("disclosure", equalTo("REFUSED"));
    }

    private static void assertAlike(int status, Response answer, UUID... others) {
        assertThat(answer.statusCode()).isEqualTo(status);
        for (var other : others) {
            var likewise = Users.PUENTE.reads().get("/referrals/" + other);
            assertThat(likewise.statusCode()).isEqualTo(status);
            assertThat(likewise.asString()).isEqualTo(answer.asString());
        }
    }

    private static Response accepts(UUID id) {
        return answers(id, "acceptance", Map.of());
    }

    private static Response answers(UUID id, String how, Map<String, ?> answer) {
        return Users.PUENTE.sends(answer).post("/referrals/" + id + "/" + how);
    }

    private static List<Map<String, Object>> offers(UUID id) {
        return Rows.of("select receiver, state from offer where referral = ? order by position", id);
    }

    private static Matcher<Iterable<? super String>> lacks(UUID id) {
        return not(hasItem(id.toString()));
    }
}
