package org.amparo.referrals.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class ReadersTest {
    @Test
    void aRequestIsOfferedToItsFirstReceiver() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        assertThat(Arrivals.stage(id)).isEqualTo("OFFERED");
        assertThat(Rows.of("select receiver, state from offer where referral = ? order by position", id))
                .containsExactly(
                        Map.of("receiver", "EC-PUENTE", "state", "OPEN"),
                        Map.of("receiver", "PA-CANAL-SEGURO", "state", "WAITING"));
        assertThat(told("referral.offered.v1", id)).isEqualTo(1);
    }

    @Test
    void aReceiverTheRegisterDoesNotHaveIsNotAsked() {
        assertThatThrownBy(() -> Arrivals.ofTwo("EC-NOBODY")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aWithdrawnRequestEndsAndDisappearsFromTheReceiver() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Arrivals.takeSample("referral.request-withdrawn.v1", id);

        assertThat(Arrivals.stage(id)).isEqualTo("WITHDRAWN");
        assertThat(told("referral.stage-changed.v1", id)).isEqualTo(1);
        Users.PUENTE.reads().get("/referrals/" + id).then().statusCode(404);
        Users.ROSA.reads().get("/referrals/" + id).then().statusCode(200).body("stage", equalTo("WITHDRAWN"));
    }

    @Test
    void aPersonWhoNoLongerAgreesLeavesTheCard() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Arrivals.motherLeaves(id);

        Users.PUENTE
                .reads()
                .get("/referrals/" + id)
                .then()
                .body("group.ageBand", equalTo(List.of("FROM_9_TO_17")))
                .body("people.number", equalTo(List.of(2)));
        assertThat(Arrivals.stage(id)).isEqualTo("OFFERED");
    }

    @Test
    void aReferralWithNobodyLeftEnds() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Arrivals.motherLeaves(id);
        Arrivals.daughterLeaves(id);

        assertThat(Arrivals.stage(id)).isEqualTo("CONSENT_WITHDRAWN");
        assertThat(Rows.of("select 1 from referral_person where referral = ?", id))
                .isEmpty();
    }

    @Test
    void aPersonIsLetGoOfTheReferralAnAcceptanceInPartMovedHerTo() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        Users.PUENTE
                .sends(Map.of("people", List.of(1)))
                .post("/referrals/" + id + "/acceptance")
                .then()
                .statusCode(204);

        Arrivals.daughterLeaves(id);

        assertThat(Arrivals.stage(id)).isEqualTo("ACCEPTED");
        assertThat(Rows.of("select stage from referral where split_from = ?", id))
                .containsExactly(Map.of("stage", "CONSENT_WITHDRAWN"));
    }

    @Test
    void theDisclosureIsShownAsCaseServiceJudgedIt() {
        var id = accepted();

        Arrivals.takeSample("disclosure.opened.v1", id);
        disclosureIs(id, "OPEN");

        Arrivals.takeSample("disclosure.ended.v1", id);
        disclosureIs(id, "ENDED");
    }

    @Test
    void aRefusedDisclosureEndsTheReferralAsIfConsentWereWithdrawn() {
        var id = accepted();

        Arrivals.takeSample("disclosure.refused.v1", id);

        Users.PUENTE
                .reads()
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("stage", equalTo("CONSENT_WITHDRAWN"))
                .body("disclosure", equalTo("REFUSED"));
    }

    private static UUID accepted() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        Users.PUENTE
                .sends(Map.of())
                .post("/referrals/" + id + "/acceptance")
                .then()
                .statusCode(204);
        return id;
    }

    private static void disclosureIs(UUID id, String disclosure) {
        Users.PUENTE.reads().get("/referrals/" + id).then().body("disclosure", equalTo(disclosure));
    }

    private static int told(String type, UUID id) {
        return Rows.of("select 1 from outbox where type = ? and key = ?", type, id.toString())
                .size();
    }
}
