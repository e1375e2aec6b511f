package org.amparo.referrals.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class QuestionResourceTest {
    private static final String ASKED = "referral.question-asked.v1";
    private static final String ANSWERED = "referral.question-answered.v1";

    @Test
    void theReceiverAsksTheSenderRepliesAndTheClockGoesOn() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        String until = seenBy(Users.PUENTE, id).extract().path("answerBy");

        asks(Users.PUENTE, id, "INTERPRETER_NEEDED").statusCode(204);
        seenBy(Users.ROSA, id)
                .body("questions", hasSize(1))
                .body("questions[0].receiver", equalTo("EC-PUENTE"))
                .body("questions[0].about", equalTo("INTERPRETER_NEEDED"))
                .body("questions[0].reply", nullValue());
        replies(Users.ROSA, id, "BY_TELEPHONE").statusCode(204);

        seenBy(Users.PUENTE, id)
                .body("questions[0].reply", equalTo("BY_TELEPHONE"))
                .body("stage", equalTo("OFFERED"))
                .body("answerBy", equalTo(until));
        assertThat(told(ASKED, id)).isOne();
        assertThat(told(ANSWERED, id)).isOne();
    }

    @Test
    void twoColleaguesWhoAskTheSameHaveAskedOnce() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        asks(Users.PUENTE, id, "STAY_TOGETHER").statusCode(204);
        asks(Users.PUENTE, id, "STAY_TOGETHER").statusCode(204);

        seenBy(Users.PUENTE, id).body("questions", hasSize(1));
        assertThat(told(ASKED, id)).isOne();
    }

    @Test
    void whoeverIsAskedNextLearnsNothingOfTheQuestionsBefore() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        asks(Users.PUENTE, id, "STEP_FREE_NEEDED").statusCode(204);
        declines(id);

        seenBy(Users.CANAL, id).body("questions", hasSize(0));
        asks(Users.CANAL, id, "STEP_FREE_NEEDED").statusCode(204);

        seenBy(Users.CANAL, id).body("questions", hasSize(1));
        seenBy(Users.ROSA, id).body("questions", hasSize(2));
    }

    @Test
    void coordinationSeesCardsAndStatesAndNoQuestions() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        asks(Users.PUENTE, id, "OWN_BED_EACH").statusCode(204);

        seenBy(Users.COORDINATOR, id).body("questions", nullValue());
    }

    @Test
    void nobodyAsksOnceTheOfferIsAnsweredOrItsTimeIsOver() {
        var accepted = Arrivals.ofTwo("EC-PUENTE");
        Users.PUENTE.sends(Map.of()).post(path(accepted, "acceptance")).then().statusCode(204);
        refused(409, "already-answered", asks(Users.PUENTE, accepted, "OWN_BED_EACH"));

        var late = Arrivals.ofTwo("EC-PUENTE");
        Arrivals.letAnswerTimePass(late);
        refused(409, "answer-came-too-late", asks(Users.PUENTE, late, "OWN_BED_EACH"));

        var declined = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        declines(declined);
        refused(409, "referral-has-ended", asks(Users.PUENTE, declined, "OWN_BED_EACH"));
    }

    @Test
    void aReplyIsGivenOnceAndToNobodyWhoDoesNotWaitForIt() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        asks(Users.PUENTE, id, "ARRIVAL_AT_NIGHT").statusCode(204);
        replies(Users.ROSA, id, "YES").statusCode(204);
        replies(Users.SUPERVISOR, id, "YES").statusCode(204);
        refused(409, "question-has-a-reply", replies(Users.SUPERVISOR, id, "NO"));
        assertThat(told(ANSWERED, id)).isOne();

        var over = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        asks(Users.PUENTE, over, "ARRIVAL_AT_NIGHT").statusCode(204);
        declines(over);
        refused(409, "question-is-over", replies(Users.ROSA, over, "YES"));
    }

    @Test
    void onlyTheReceiverWhoseTurnItIsAsksAndOnlyTheSenderReplies() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        asks(Users.PUENTE, id, "ESCORTED_ON_THE_WAY").statusCode(204);

        refused(404, "no-such-referral", asks(Users.CANAL, id, "OWN_BED_EACH"));
        asks(Users.ROSA, id, "OWN_BED_EACH").statusCode(403);
        refused(404, "no-such-referral", replies(Users.PUENTES_CASEWORKER, id, "YES"));
        replies(Users.PUENTE, id, "YES").statusCode(403);
    }

    @Test
    void whatIsNotOnTheListIsNotAskedAndNotEchoed() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        var answer = asks(Users.PUENTE, id, "WHAT_IS_HER_NAME")
                .statusCode(400)
                .extract()
                .asString();

        assertThat(answer).doesNotContain("WHAT_IS_HER_NAME");
        seenBy(Users.PUENTE, id).body("questions", hasSize(0));
    }

    private static ValidatableResponse asks(TestUser partner, UUID id, String about) {
        return partner.sends(Map.of("about", about)).post(path(id, "questions")).then();
    }

    private static ValidatableResponse replies(TestUser sender, UUID id, String reply) {
        String question = seenBy(Users.ROSA, id).extract().path("questions[0].id");
        return sender.sends(Map.of("reply", reply))
                .post(path(id, "questions/" + question + "/reply"))
                .then();
    }

    private static ValidatableResponse seenBy(TestUser reader, UUID id) {
        return reader.reads().get("/referrals/" + id).then().statusCode(200);
    }

    private static void declines(UUID id) {
        Users.PUENTE
                .sends(Map.of("reason", "LACK_OF_CAPACITY"))
                .post(path(id, "decline"))
                .then()
                .statusCode(204);
    }

    private static void refused(int status, String code, ValidatableResponse answer) {
        answer.statusCode(status).body("type", equalTo("urn:amparo:problem:" + code));
    }

    private static long told(String type, UUID id) {
        return WrittenEvents.ofType(type).stream()
                .filter(event -> event.get("referral").asText().equals(id.toString()))
                .count();
    }

    private static String path(UUID id, String what) {
        return "/referrals/" + id + "/" + what;
    }
}
