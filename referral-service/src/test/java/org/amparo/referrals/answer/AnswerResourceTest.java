package org.amparo.referrals.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class AnswerResourceTest {
    private static final Map<String, Object> EVERYBODY = Map.of();
    private static final Map<String, Object> NO_ROOM = Map.of("reason", "LACK_OF_CAPACITY");

    @Test
    void theReceiverWhoseTurnItIsAccepts() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Users.PUENTE
                .sends(EVERYBODY)
                .post(path(id, "acceptance"))
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");

        assertThat(Arrivals.stage(id)).isEqualTo("ACCEPTED");
        assertThat(told("referral.accepted.v1", id)).isEqualTo(1);
        assertThat(WrittenEvents.ofType("referral.accepted.v1")).isNotEmpty();
    }

    @Test
    void twoColleaguesWhoAcceptHaveAcceptedOnce() {
        var id = accepted();

        Users.PUENTE
                .sends(EVERYBODY)
                .post(path(id, "acceptance"))
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");

        assertThat(told("referral.accepted.v1", id)).isEqualTo(1);
    }

    @Test
    void aRetryOfAnAcceptanceIsAnsweredAlike() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        var key = UUID.randomUUID().toString();

        var first = Users.PUENTE.sends(EVERYBODY, key).post(path(id, "acceptance"));
        var retry = Users.PUENTE.sends(EVERYBODY, key).post(path(id, "acceptance"));

        assertThat(retry.statusCode()).isEqualTo(first.statusCode());
        assertThat(retry.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(told("referral.accepted.v1", id)).isEqualTo(1);
    }

    @Test
    void anAcceptanceAfterTheWithdrawalIsRefusedAndToldToNobody() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        Arrivals.takeSample("referral.request-withdrawn.v1", id);

        refused(409, "referral-has-ended", Users.PUENTE.sends(EVERYBODY).post(path(id, "acceptance")));

        assertThat(told("referral.accepted.v1", id)).isZero();
    }

    @Test
    void anAcceptanceAfterTheDeadlineIsRefusedEvenBeforeAnybodyNoticed() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        Arrivals.letAnswerTimePass(id);

        refused(409, "answer-came-too-late", Users.PUENTE.sends(EVERYBODY).post(path(id, "acceptance")));

        assertThat(Arrivals.stage(id)).isEqualTo("OFFERED");
    }

    @Test
    void peopleLeftOutAreOfferedToTheNextReceiver() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Users.PUENTE
                .sends(Map.of("people", List.of(2)))
                .post(path(id, "acceptance"))
                .then()
                .statusCode(204);

        var leftOut = leftOut(id);
        Users.CANAL
                .reads()
                .get("/referrals/" + leftOut)
                .then()
                .statusCode(200)
                .body("group[0].ageBand", equalTo("FROM_30_TO_38"))
                .body("group", hasSize(1));
        Users.PUENTE.reads().get("/referrals/" + leftOut).then().statusCode(404);
        Users.ROSA
                .reads()
                .get("/referrals/" + leftOut)
                .then()
                .statusCode(200)
                .body("splitFrom", equalTo(id.toString()));
        assertThat(WrittenEvents.ofType("referral.split-off.v1")).isNotEmpty();
        assertThat(Rows.of("select type from outbox where key = ? order by sequence", leftOut.toString()))
                .extracting(row -> row.get("type"))
                .containsExactly("referral.split-off.v1", "referral.offered.v1");
    }

    @Test
    void peopleLeftOutByTheLastReceiverAreDeclinedAtOnce() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Users.PUENTE
                .sends(Map.of("people", List.of(2)))
                .post(path(id, "acceptance"))
                .then()
                .statusCode(204);

        assertThat(Arrivals.stage(leftOut(id))).isEqualTo("DECLINED");
        assertThat(WrittenEvents.ofType("referral.split-off.v1")).isNotEmpty();
    }

    @Test
    void numbersNobodyHasAreRefused() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        refused(
                422,
                "no-such-people",
                Users.PUENTE.sends(Map.of("people", List.of(7))).post(path(id, "acceptance")));
    }

    @Test
    void aDeclineHandsOverToTheNextReceiverAndIsGoneForTheFirst() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Users.PUENTE
                .sends(Map.of("reason", "SAFETY_CONCERN", "alternative", "EC-FISCALIA"))
                .post(path(id, "decline"))
                .then()
                .statusCode(204);

        Users.PUENTE.reads().get("/referrals/" + id).then().statusCode(404);
        Users.CANAL.reads().get("/referrals/" + id).then().statusCode(200);
        assertThat(WrittenEvents.ofType("referral.declined.v1"))
                .anyMatch(event -> event.get("referral").asText().equals(id.toString())
                        && event.get("alternative").asText().equals("EC-FISCALIA")
                        && !event.get("last").asBoolean());
        refused(409, "referral-has-ended", Users.PUENTE.sends(EVERYBODY).post(path(id, "acceptance")));
    }

    @Test
    void theLastDeclineEndsTheReferralAndIsCounted() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        var facts = WrittenEvents.ofType("fact.recorded.v1").size();

        Users.PUENTE.sends(NO_ROOM).post(path(id, "decline")).then().statusCode(204);

        assertThat(Arrivals.stage(id)).isEqualTo("DECLINED");
        assertThat(WrittenEvents.ofType("fact.recorded.v1")).hasSize(facts + 1);
        var fact = WrittenEvents.ofType("fact.recorded.v1").getLast();
        assertThat(fact.get("answered").asText()).isEqualTo("IN_TIME");
        assertThat(fact.get("served").asText()).isEqualTo("NEVER");
        assertThat(fact.get("receivers").toString()).isEqualTo("[\"EC-PUENTE\"]");
        assertThat(fact.get("caseFile").asText()).isNotEqualTo(id.toString()).hasSize(94);
    }

    @Test
    void whatWasPractisedIsNotCounted() {
        var id = Arrivals.of("PE-PRACTICA", "EC-PRACTICA");
        var facts = Rows.count("outbox where topic = 'amparo.facts'");

        Users.PRACTISING.sends(NO_ROOM).post(path(id, "decline")).then().statusCode(204);

        assertThat(Rows.count("outbox where topic = 'amparo.facts'")).isEqualTo(facts);
    }

    @Test
    void whoPractisesReachesNobodyWhoDoesNotAndTheOtherWayRound() {
        assertThatThrownBy(() -> Arrivals.of("PE-PRACTICA", "EC-PUENTE")).hasStackTraceContaining("may reach");
        assertThatThrownBy(() -> Arrivals.ofTwo("EC-PUENTE", "EC-PRACTICA")).hasStackTraceContaining("may reach");
    }

    @Test
    void whoHasNoRoomSaysUntilWhenAndTheSenderReadsIt() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        var inAWeek = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();

        Users.PUENTE
                .sends(Map.of("reason", "LACK_OF_CAPACITY", "until", inAWeek))
                .post(path(id, "decline"))
                .then()
                .statusCode(204);

        Users.ROSA.reads().get("/referrals/" + id).then().body("offers[0].until", equalTo(inAWeek));
    }

    @Test
    void aDayThatHasComeIsNoDayToWaitFor() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        var there = LocalDate.now(ZoneId.of("America/Guayaquil")).toString();

        refused(
                422,
                "until-is-over",
                Users.PUENTE
                        .sends(Map.of("reason", "LACK_OF_CAPACITY", "until", there))
                        .post(path(id, "decline")));
    }

    @Test
    void anAlternativeTheRegisterDoesNotHaveIsRefused() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        refused(
                422,
                "no-such-alternative",
                Users.PUENTE
                        .sends(Map.of("reason", "OUT_OF_SCOPE", "alternative", "EC-NOBODY"))
                        .post(path(id, "decline")));
    }

    @Test
    void nobodyButTheReceiverWhoseTurnItIsAnswers() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        refused(404, "no-such-referral", Users.CANAL.sends(EVERYBODY).post(path(id, "acceptance")));
        refused(404, "no-such-referral", Users.SENDERS_PARTNER.sends(EVERYBODY).post(path(id, "acceptance")));
        refused(403, "wrong-role", Users.PUENTES_CASEWORKER.sends(EVERYBODY).post(path(id, "acceptance")));
        refused(403, "wrong-role", Users.COORDINATOR.sends(NO_ROOM).post(path(id, "decline")));
        refused(403, "wrong-role", Users.AUDITOR.sends(NO_ROOM).post(path(id, "decline")));
        assertThat(Arrivals.stage(id)).isEqualTo("OFFERED");
    }

    @Test
    void theSenderRecordsWhatAReceiverWithoutAnAccountSaid() {
        var id = Arrivals.ofTwo("PE-HOSPITAL-SUR");

        Users.ROSA
                .sends(heard("ACCEPTED"))
                .post(path(id, "reported-answer"))
                .then()
                .statusCode(204);

        Users.SUPERVISOR
                .reads()
                .get("/referrals/" + id)
                .then()
                .body("stage", equalTo("ACCEPTED"))
                .body("disclosure", equalTo("NONE"))
                .body("offers[0].reported", equalTo(true))
                .body("offers[0].heardFrom", equalTo("MEDICAL_STAFF"))
                .body("offers[0].onCall", equalTo("HS-01"))
                .body("offers[0].confirmedAt", nullValue());
        assertThat(WrittenEvents.ofType("referral.accepted.v1"))
                .anyMatch(event -> event.get("referral").asText().equals(id.toString())
                        && event.get("reported").asBoolean());
    }

    @Test
    void aReportedAnswerIsUnconfirmedUntilItIsConfirmedOnce() {
        var id = Arrivals.ofTwo("PE-HOSPITAL-SUR");
        Users.ROSA
                .sends(heard("ACCEPTED"))
                .post(path(id, "reported-answer"))
                .then()
                .statusCode(204);

        Users.ROSA.sends(Map.of()).post(path(id, "confirmation")).then().statusCode(204);

        Users.ROSA.reads().get("/referrals/" + id).then().body("offers[0].confirmedAt", notNullValue());
        refused(409, "nothing-to-confirm", Users.ROSA.sends(Map.of()).post(path(id, "confirmation")));
    }

    @Test
    void aReportedNoHandsOverToTheNextReceiver() {
        var id = Arrivals.ofTwo("PE-HOSPITAL-SUR", "EC-PUENTE");
        var no = new HashMap<>(heard("DECLINED"));
        no.put("reason", "OUT_OF_SCOPE");

        Users.ROSA.sends(no).post(path(id, "reported-answer")).then().statusCode(204);

        Users.PUENTE.reads().get("/referrals/" + id).then().statusCode(200);
    }

    @Test
    void whoHasAnAccountAnswersItself() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        refused(
                409,
                "receiver-answers-itself",
                Users.ROSA.sends(heard("ACCEPTED")).post(path(id, "reported-answer")));
        refused(
                404,
                "no-such-referral",
                Users.PUENTES_CASEWORKER.sends(heard("ACCEPTED")).post(path(id, "reported-answer")));
    }

    @Test
    void anAnswerFromBeforeTheQuestionIsNotRecorded() {
        var id = Arrivals.ofTwo("PE-HOSPITAL-SUR");
        var early = new HashMap<>(heard("ACCEPTED"));
        early.put("toldAt", "2020-01-01T00:00:00Z");

        refused(422, "told-outside-the-offer", Users.ROSA.sends(early).post(path(id, "reported-answer")));
    }

    @Test
    void aNoWithoutAReasonIsNotUnderstood() {
        var id = Arrivals.ofTwo("PE-HOSPITAL-SUR");

        Users.ROSA
                .sends(heard("DECLINED"))
                .post(path(id, "reported-answer"))
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
        Users.PUENTE.sends(Map.of()).post(path(id, "decline")).then().statusCode(400);
        Users.PUENTE.sends("").post(path(id, "decline")).then().statusCode(400);
    }

    @Test
    void theAcceptedReceiverSaysHowItGoes() {
        var id = accepted();

        move(id, 2, "IN_SERVICE", null).then().statusCode(204).header("ETag", "\"3\"");
        move(id, 3, "COMPLETED", "SUCCESSFUL").then().statusCode(204);

        Users.ROSA
                .reads()
                .get("/referrals/" + id)
                .then()
                .body("stage", equalTo("COMPLETED"))
                .body("outcome", equalTo("SUCCESSFUL"));
        assertThat(WrittenEvents.ofType("referral.stage-changed.v1")).isNotEmpty();
        assertThat(WrittenEvents.ofType("fact.recorded.v1"))
                .anyMatch(fact -> fact.get("outcome").asText().equals("COMPLETED") && fact.has("hoursToService"));
    }

    @Test
    void whoIsServedBeforeTheServiceClockRunsOutIsServedInTimeAndLaterLate() {
        var inTime = accepted();
        Arrivals.giveTimeToServe(inTime);
        assertThat(factOnceServed(inTime).get("served").asText()).isEqualTo("IN_TIME");

        var late = accepted();
        Arrivals.letServiceTimePass(late);
        var fact = factOnceServed(late);
        assertThat(fact.get("served").asText()).isEqualTo("LATE");
        assertThat(fact.get("answered").asText()).isEqualTo("IN_TIME");
    }

    private static JsonNode factOnceServed(UUID id) {
        move(id, 2, "IN_SERVICE", null).then().statusCode(204);
        move(id, 3, "COMPLETED", "SUCCESSFUL").then().statusCode(204);
        return WrittenEvents.ofType("fact.recorded.v1").getLast();
    }

    @Test
    void aStageIsChangedOnTheVersionItWasDecidedOn() {
        var id = accepted();

        refused(412, "changed-meanwhile", move(id, 1, "IN_SERVICE", null));
        refused(
                428,
                "no-if-match",
                Users.PUENTE
                        .reads()
                        .contentType("application/json")
                        .body(Map.of("stage", "IN_SERVICE"))
                        .put(path(id, "stage")));
    }

    @Test
    void aStageThatDoesNotFollowIsRefused() {
        var id = accepted();

        refused(409, "stage-does-not-follow", move(id, 2, "COMPLETED", "SUCCESSFUL"));
        refused(422, "outcome-belongs-to-completion", move(id, 2, "NOT_ARRIVED", "OTHER"));
        refused(422, "stage-is-not-reported", move(id, 2, "WITHDRAWN", null));
        assertThat(Arrivals.stage(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void forAReceiverWithoutAnAccountTheSenderSaysHowItGoes() {
        var id = Arrivals.ofTwo("PE-HOSPITAL-SUR");
        Users.ROSA
                .sends(heard("ACCEPTED"))
                .post(path(id, "reported-answer"))
                .then()
                .statusCode(204);

        Users.ROSA
                .reads()
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body(Map.of("stage", "IN_SERVICE"))
                .put(path(id, "stage"))
                .then()
                .statusCode(204);
    }

    @Test
    void theSenderDoesNotSayHowItGoesElsewhere() {
        var id = accepted();

        refused(
                404,
                "no-such-referral",
                Users.ROSA
                        .reads()
                        .header("If-Match", "\"2\"")
                        .contentType("application/json")
                        .body(Map.of("stage", "IN_SERVICE"))
                        .put(path(id, "stage")));
    }

    private static Response move(UUID id, int version, String stage, String outcome) {
        var change = new HashMap<String, Object>(Map.of("stage", stage));
        if (outcome != null) {
            change.put("outcome", outcome);
        }
        return Users.PUENTE
                .reads()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(change)
                .put(path(id, "stage"));
    }

    private static Map<String, Object> heard(String answer) {
        return Map.of(
                "answer",
                answer,
                "who",
                "MEDICAL_STAFF",
                "toldAt",
                Instant.now().toString(),
                "channel",
                "PHONE");
    }

    private static UUID accepted() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        Users.PUENTE.sends(EVERYBODY).post(path(id, "acceptance")).then().statusCode(204);
        return id;
    }

    private static UUID leftOut(UUID id) {
        return (UUID) Rows.of("select id from referral where split_from = ?", id)
                .getFirst()
                .get("id");
    }

    private static String path(UUID id, String what) {
        return "/referrals/" + id + '/' + what;
    }

    private static int told(String type, UUID id) {
        return Rows.of("select 1 from outbox where type = ? and key = ?", type, id.toString())
                .size();
    }

    private static void refused(int status, String problem, Response answer) {
        answer.then().statusCode(status).body("type", equalTo("urn:amparo:problem:" + problem));
    }
}
