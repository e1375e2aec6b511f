package org.amparo.portal.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class TrackerTest {
    private static final String LIST = "/cases/PE-7K3M9QXT/referrals";
    private static final String PAGE = LIST + "/" + Referred.ID;
    private static final String HEARD = "POST referral/referrals/" + Referred.ID + "/reported-answer";
    private static final String QUESTION = "019aa5c0-0000-7000-8000-0000000000f1";
    private static final String REPLY = "POST referral/referrals/" + Referred.ID + "/questions/" + QUESTION + "/reply";
    private static final String WITHDRAW = "POST case" + PAGE + "/withdrawal";
    private static final String SENT = """
            {"id": "%s", "number": "R-4K2M", "people": [1, 3], "service": "HEALTH_EMERGENCY", "urgency": "EMERGENCY",
             "receivers": ["PE-HOSPITAL-SUR"], "stage": "OFFERED", "disclosure": "NONE",
             "requestedAt": "2026-01-05T10:00:00Z"}""".formatted(Referred.ID);
    private static final String[] SAID_YES = {
        "key", "k-3", "answer", "ACCEPTED", "who", "MEDICAL_STAFF", "channel", "PHONE", "toldAt", "2026-01-05T23:40"
    };

    @Inject
    Partner worker;

    @BeforeEach
    void aHospitalIsAskedAtNight() {
        StubbedServices.forget();
        Referred.theRegisterIsThere();
        StubbedServices.answers("GET case" + PAGE, SENT);
        StubbedServices.answers("GET case" + LIST, "[" + SENT + "]");
        Referred.sentToTheHospital("OPEN", "");
    }

    @Test
    void bothClocksAndTheDeskOnCallStandThere() {
        assertThat(worker.reads(PAGE))
                .contains("El servicio debe empezar en ", "Responda en 25 minutos: hasta ")
                .contains("Hospital Sur", "Se espera su respuesta", "Código de guardia: HS-01", "Persona 1, Persona 3")
                .contains("hora de Perú", "href=\"" + PAGE + "/heard\"");
    }

    @Test
    void theSafeMessageHasTheNumberAndNothingElse() {
        assertThat(worker.reads(PAGE)).contains("id=\"safe-message\">Por favor, vea R-4K2M.</p>");
    }

    @Test
    void whatWasSaidOnTheTelephoneIsWrittenDown() {
        StubbedServices.does(HEARD);
        assertThat(worker.reads(PAGE + "/heard")).contains("Hospital Sur", "value=\"PHONE\" selected");

        var answer = worker.sends(PAGE + "/heard", SAID_YES);

        assertThat(answer.header("Location")).endsWith(PAGE);
        assertThat(StubbedServices.asked(HEARD).getFirst().header("Idempotency-Key"))
                .isEqualTo("k-3");
        assertThat(StubbedServices.asked(HEARD).getFirst().body())
                .contains("\"answer\":\"ACCEPTED\"", "\"who\":\"MEDICAL_STAFF\"", "\"toldAt\":\"2026-01-06T04:40:59Z\"")
                .doesNotContain("reason");
    }

    @Test
    void aNoOnTheTelephoneHasAReason() {
        var answer = worker.sends(
                PAGE + "/heard",
                "answer",
                "DECLINED",
                "who",
                "OTHER",
                "channel",
                "PHONE",
                "toldAt",
                "2026-01-05T23:40");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("id=\"reason-fault\"", "value=\"DECLINED\" checked");
        assertThat(StubbedServices.asked(HEARD)).isEmpty();
    }

    @Test
    void aTimeOutsideTheOfferIsSaidAtItsField() {
        StubbedServices.refuses(HEARD, 422, "told-outside-the-offer");

        assertThat(worker.sends(PAGE + "/heard", SAID_YES).asString())
                .contains("id=\"toldAt-fault\"", "No pudo responder antes de que se le preguntara");
    }

    @Test
    void whatIsOnlyReportedSaysSoUntilItIsConfirmed() {
        Referred.sentToTheHospital("ACCEPTED", ", \"answeredAt\": \"2026-01-06T04:41:00Z\", \"reported\": true");
        StubbedServices.does("POST referral/referrals/" + Referred.ID + "/confirmation");

        assertThat(worker.reads(PAGE)).contains("sin confirmar", "Ya lo confirmó");
        assertThat(worker.sends(PAGE + "/confirmation", "key", "k-4").header("Location"))
                .endsWith(PAGE);

        assertThat(StubbedServices.asked("POST referral/referrals/" + Referred.ID + "/confirmation")
                        .getFirst()
                        .header("Idempotency-Key"))
                .isEqualTo("k-4");
    }

    @Test
    void untilWhenSomebodySaidNoIsRead() {
        Referred.sentToTheHospital("DECLINED", ", \"reason\": \"LACK_OF_CAPACITY\", \"until\": \"2030-01-31\"");

        assertThat(worker.reads(PAGE)).contains("No hay lugar ahora", "Podría desde el 31 ene 2030");
    }

    @Test
    void whatIsNotKnownThereYetIsOnItsWay() {
        StubbedServices.refuses("GET referral/referrals/" + Referred.ID, 404, "no-such-referral");

        assertThat(worker.reads(PAGE)).contains("La derivación está en camino", "R-4K2M");
    }

    @Test
    void itIsTakenBackForAReason() {
        StubbedServices.does(WITHDRAW);
        assertThat(worker.sends(PAGE + "/withdrawal").asString()).contains("Elija una razón.");
        assertThat(StubbedServices.asked(WITHDRAW)).isEmpty();

        worker.sends(PAGE + "/withdrawal", "key", "k-5", "reason", "SENT_IN_ERROR");

        assertThat(StubbedServices.asked(WITHDRAW).getFirst().body()).isEqualTo("{\"reason\":\"SENT_IN_ERROR\"}");
    }

    @Test
    void whereTheyMeetIsReadInTheSendersTime() {
        StubbedServices.answers("GET case" + PAGE + "/hand-over", """
                {"place": "Terminal norte", "at": "2030-01-31T15:30:00Z", "whoComes": "chaqueta verde"}""");

        assertThat(worker.reads(PAGE + "/meeting")).contains("Terminal norte", "31 ene 2030 a las 10:30");
    }

    @Test
    void theReferralsOfACaseAreListed() {
        assertThat(worker.reads(LIST))
                .contains("Atención médica de emergencia", "R-4K2M", "Por responder", "href=\"" + PAGE + "\"");
    }

    @Test
    void anotherCasesReferralIsNotThere() {
        StubbedServices.refuses("GET case" + PAGE, 404, "no-such-referral");

        assertThat(worker.opens(PAGE).statusCode()).isEqualTo(404);
        assertThat(worker.opens(PAGE + "/heard").statusCode()).isEqualTo(404);
    }

    @Test
    void whatTheReceiverAsksIsRepliedToFromAList() {
        asksForAnInterpreter("OPEN", "");
        StubbedServices.does(REPLY);
        assertThat(worker.reads(PAGE))
                .contains("Lo que preguntan antes de responder", "¿Hace falta intérprete?")
                .contains("href=\"" + PAGE + "/questions/" + QUESTION + "\"");
        assertThat(worker.sends(PAGE + "/questions/" + QUESTION, "reply", "PERHAPS")
                        .asString())
                .contains("Elija una respuesta.")
                .doesNotContain("PERHAPS");

        var answer = worker.sends(PAGE + "/questions/" + QUESTION, "key", "k-8", "reply", "NOT_KNOWN");

        assertThat(answer.header("Location")).endsWith(PAGE + "#questions");
        assertThat(StubbedServices.asked(REPLY)).singleElement().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo("{\"reply\":\"NOT_KNOWN\"}");
            assertThat(asked.header("Idempotency-Key")).isEqualTo("k-8");
        });
    }

    @Test
    void aColleagueWhoWasFasterIsSaidAtTheReply() {
        asksForAnInterpreter("OPEN", "");
        StubbedServices.refuses(REPLY, 409, "question-has-a-reply");

        assertThat(worker.sends(PAGE + "/questions/" + QUESTION, "reply", "YES").asString())
                .contains("id=\"reply-fault\"", "ya respondió otra cosa");
    }

    @Test
    void whatIsRepliedToOrNoLongerAwaitedHasNoFormAnyMore() {
        asksForAnInterpreter("OPEN", ", \"reply\": \"YES\"");
        assertThat(worker.reads(PAGE)).doesNotContain("/questions/" + QUESTION);

        asksForAnInterpreter("DECLINED", "");
        assertThat(worker.reads(PAGE)).contains("Ya no esperan la respuesta");
        assertThat(worker.reads(PAGE + "/questions/" + QUESTION)).doesNotContain("name=\"reply\"");
        assertThat(worker.opens(PAGE + "/questions/" + Referred.ID).statusCode())
                .isEqualTo(404);
    }

    /** The one that is asked wants to know something; what stands behind its turn is the list of questions. */
    private static void asksForAnInterpreter(String state, String reply) {
        Referred.sentToTheHospital(
                state,
                "}], \"questions\": [{\"id\": \"" + QUESTION
                        + "\", \"receiver\": \"PE-HOSPITAL-SUR\", \"about\": \"INTERPRETER_NEEDED\"" + reply);
    }
}
