package org.amparo.referrals.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class ReferralResourceTest {
    @Test
    void theReceiverSeesTheCardAndNotWhoSentItOrWhoIsNext() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Users.PUENTE
                .reads()
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("service", equalTo("SHELTER_SPECIALISED"))
                .body("country", equalTo("PER"))
                .body("group.people", equalTo(List.of(1, 1)))
                .body("sender", nullValue())
                .body("offers.receiver", equalTo(List.of("EC-PUENTE")))
                .body("offers[0].onCall", equalTo("PU-01"));
    }

    @Test
    void aReceiverWhoIsThereForThesePeopleSeesWhatTheyNeed() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Users.PUENTE
                .reads()
                .get("/referrals/" + id)
                .then()
                .body("people[0].eligible", equalTo(true))
                .body("people[0].supportNeeds", equalTo(List.of("CHILD_WITH_CARER")));
    }

    @Test
    void aReceiverWhoIsNotThereForSomebodyDoesNotSeeWhatTheyNeed() {
        var id = Arrivals.ofTwo("UY-RAMBLA");

        Users.RAMBLA
                .reads()
                .get("/referrals/" + id)
                .then()
                .body("people.eligible", equalTo(List.of(true, false)))
                .body("people[1].gender", nullValue())
                .body("people[1].supportNeeds", nullValue());
    }

    @Test
    void nobodyEverSeesAHandle() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        for (var user : List.of(Users.ROSA, Users.PUENTE, Users.COORDINATOR)) {
            assertThat(user.reads().get("/referrals/" + id).asString()).doesNotContain("AQB5nY7m");
        }
    }

    @Test
    void theSenderSeesAllOffersInTheirOrder() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Users.SUPERVISOR
                .reads()
                .get("/referrals/" + id)
                .then()
                .body("sight", equalTo("SENDER"))
                .body("offers.receiver", equalTo(List.of("EC-PUENTE", "PA-CANAL-SEGURO")))
                .body("offers.state", equalTo(List.of("OPEN", "WAITING")))
                .body("people[0].supportNeeds", equalTo(List.of("CHILD_WITH_CARER")));
    }

    @Test
    void coordinationSeesCardsAndStatesAndNobodyInParticular() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        var seen = Users.COORDINATOR
                .reads()
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("sight", equalTo("COORDINATION"))
                .body("stage", equalTo("OFFERED"))
                .body("people", nullValue())
                .extract()
                .asString();
        assertThat(seen).doesNotContain("supportNeeds").doesNotContain("CHILD_WITH_CARER");
        Users.FAR_COORDINATOR.reads().get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void toOthersAReferralIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        for (var user : List.of(Users.CANAL, Users.PUENTES_CASEWORKER, Users.SENDERS_PARTNER)) {
            var hidden = user.reads().get("/referrals/" + id);
            var absent = user.reads().get("/referrals/" + UUID.randomUUID());

            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.asString()).isEqualTo(absent.asString());
        }
    }

    @Test
    void everybodyHasTheirOwnBox() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO").toString();

        Users.ROSA.reads().get("/referrals?box=sent&size=100").then().body("referrals.id", hasItem(id));
        Users.PUENTE.reads().get("/referrals?box=received&size=100").then().body("referrals.id", hasItem(id));
        Users.COORDINATOR.reads().get("/referrals?box=board&size=100").then().body("referrals.id", hasItem(id));
        Users.CANAL.reads().get("/referrals?box=received&size=100").then().body("referrals.id", not(hasItem(id)));
        Users.PUENTES_CASEWORKER
                .reads()
                .get("/referrals?box=sent&size=100")
                .then()
                .body("referrals.id", not(hasItem(id)));
    }

    @Test
    void aBoxBelongsToItsRoles() {
        Users.ROSA.reads().get("/referrals?box=received").then().statusCode(403);
        Users.PUENTE.reads().get("/referrals?box=sent").then().statusCode(403);
        Users.SUPERVISOR.reads().get("/referrals?box=board").then().statusCode(403);
        Users.AUDITOR.reads().get("/referrals?box=sent").then().statusCode(403);
        Users.AUDITOR.reads().get("/referrals/" + UUID.randomUUID()).then().statusCode(403);
        Users.ROSA.reads().get("/referrals").then().statusCode(400);
    }

    @Test
    void aBoxIsNarrowedByStageAndUrgencyAndGoesOnWhereItStopped() {
        var supervisor = TestUser.of("sol", "UY-RAMBLA", "URY", "supervisor");
        var sent = IntStream.range(0, 3)
                .mapToObj(i -> Arrivals.of("UY-RAMBLA", "EC-PUENTE").toString())
                .toList();

        var first = supervisor.reads().get("/referrals?box=sent&stage=OFFERED&urgency=URGENT&size=2");
        String next = first.path("next");
        var second = supervisor
                .reads()
                .queryParam("after", next)
                .get("/referrals?box=sent&stage=OFFERED&urgency=URGENT&size=2");

        first.then().statusCode(200).body("referrals", hasSize(2));
        second.then().statusCode(200).body("referrals", hasSize(1)).body("next", nullValue());
        assertThat(first.<List<String>>path("referrals.id")).allMatch(sent::contains);
        supervisor.reads().get("/referrals?box=sent&stage=COMPLETED").then().body("referrals", hasSize(0));
    }
}
