package org.amparo.portal.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
class OfferTest {
    private static final String ACCEPTANCE = "POST referral/referrals/" + Referred.ID + "/acceptance";
    private static final String ASK = "POST referral/referrals/" + Referred.ID + "/questions";
    private static final String DECLINE = "POST referral/referrals/" + Referred.ID + "/decline";

    @Inject
    Partner partner;

    @BeforeEach
    void aMotherAndAGirlAreOffered() {
        StubbedServices.forget();
        Referred.theRegisterIsThere();
        Referred.offered();
    }

    @Test
    void theCardIsShownAndWhatIsNotSharedIsSaid() {
        assertThat(partner.reads(Referred.PATH))
                .contains("Derivación R-4K2M", "Albergue especializado", "Responda en 25 minutos")
                .contains(
                        "Lo que todavía no se comparte", "nombres, documentos y edad exacta", "qué organización deriva")
                .contains("Medicinas cada día")
                .doesNotContain("Casa Abierta");
    }

    @Test
    void whomTheServiceIsNotForStaysWithoutNeeds() {
        assertThat(partner.reads(Referred.PATH)).contains("Su servicio no figura para alguien de esta edad y género");
    }

    @Test
    void everybodyIsAcceptedByOneClick() {
        StubbedServices.does(ACCEPTANCE);

        var answer = partner.sends(
                Referred.PATH + "/acceptance", "key", "k-1", "chosen", "yes", "people", "1", "people", "2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(Referred.PATH);
        assertThat(StubbedServices.asked(ACCEPTANCE)).singleElement().satisfies(asked -> {
            assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
            assertThat(asked.header("Authorization")).isEqualTo("Bearer " + WithToken.TOKEN);
            assertThat(asked.body()).contains("1", "2");
        });
        assertThat(partner.reads(Referred.PATH))
                .containsPattern("value=\"1\" checked")
                .containsPattern("value=\"2\" checked");
    }

    @Test
    void someAreAcceptedByTheirNumbers() {
        StubbedServices.does(ACCEPTANCE);

        partner.sends(Referred.PATH + "/acceptance", "chosen", "yes", "people", "2");

        assertThat(StubbedServices.asked(ACCEPTANCE).getFirst().body()).isEqualTo("{\"people\":[2]}");
    }

    @Test
    void nobodyTickedIsNotEverybody() {
        StubbedServices.does(ACCEPTANCE);

        var answer = partner.sends(Referred.PATH + "/acceptance", "chosen", "yes");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Marque al menos a una persona", "href=\"#people\"");
        assertThat(StubbedServices.asked(ACCEPTANCE)).isEmpty();
    }

    @Test
    void aColleagueWhoWasFasterIsSaidInWords() {
        StubbedServices.refuses(ACCEPTANCE, 409, "already-answered");

        var answer = partner.sends(Referred.PATH + "/acceptance");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Alguien de su organización respondió antes que usted", "R-4K2M");
    }

    @Test
    void whatIsWithSomebodyElseByNowIsSaidWithoutTheReferral() {
        StubbedServices.refuses(ACCEPTANCE, 409, "answer-came-too-late");
        StubbedServices.refuses("GET referral/referrals/" + Referred.ID, 404, "no-such-referral");

        var answer = partner.sends(Referred.PATH + "/acceptance");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("El plazo para responder ya había pasado", "href=\"/inbox\"")
                .doesNotContain("R-4K2M");
    }

    @Test
    void aNoHasAReasonAndADay() {
        StubbedServices.does(DECLINE);

        var answer = partner.sends(
                Referred.PATH + "/decline", "key", "k-2", "reason", "LACK_OF_CAPACITY", "until", "2030-01-31");

        assertThat(answer.header("Location")).endsWith(Referred.PATH + "/decline/done");
        assertThat(StubbedServices.asked(DECLINE).getFirst().body())
                .isEqualTo("{\"reason\":\"LACK_OF_CAPACITY\",\"until\":\"2030-01-31\"}");
        assertThat(StubbedServices.asked(DECLINE).getFirst().header("Idempotency-Key"))
                .isEqualTo("k-2");
        assertThat(partner.reads(Referred.PATH + "/decline/done")).contains("Derivación rechazada");
    }

    @Test
    void aNoWithoutAReasonIsAskedForOneAndKeepsTheDay() {
        var answer = partner.sends(Referred.PATH + "/decline", "until", "2030-01-31");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Elija una razón", "value=\"2030-01-31\"");
    }

    @Test
    void aDayThatIsOverIsSaidAtItsField() {
        StubbedServices.refuses(DECLINE, 422, "until-is-over");

        var answer = partner.sends(Referred.PATH + "/decline", "reason", "OTHER", "until", "2020-01-31");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("id=\"until-fault\"", "Ese día ya pasó");
    }

    @Test
    void whoAcceptedIsToldWhoRefersAndWhetherSomethingIsShared() {
        Referred.accepted("PENDING");
        assertThat(partner.reads(Referred.PATH)).contains("Casa Abierta", "Se comprueba qué permitió compartir");

        Referred.accepted("OPEN");
        assertThat(partner.reads(Referred.PATH))
                .contains("href=\"" + Referred.PATH + "/shared\"")
                .doesNotContain("Lo que todavía no se comparte", "/acceptance");
    }

    @Test
    void aFormOfAnotherSessionAnswersNothing() {
        StubbedServices.does(ACCEPTANCE);

        assertThat(List.of(partner.sendsWithoutToken(Referred.PATH + "/acceptance")))
                .extracting(Response::statusCode)
                .containsExactly(404);
        assertThat(StubbedServices.asked(ACCEPTANCE)).isEmpty();
    }

    @Test
    void aQuestionIsAskedFromAListAndTheClockGoesOn() {
        StubbedServices.does(ASK);
        assertThat(partner.reads(Referred.PATH)).contains("href=\"" + Referred.PATH + "/ask\"");
        assertThat(partner.reads(Referred.PATH + "/ask"))
                .contains("Su plazo para responder sigue corriendo", "¿Hace falta intérprete?")
                .doesNotContain("<textarea", "type=\"text\"");

        var answer = partner.sends(Referred.PATH + "/ask", "key", "k-6", "about", "INTERPRETER_NEEDED");

        assertThat(answer.header("Location")).endsWith(Referred.PATH + "#questions");
        assertThat(StubbedServices.asked(ASK).getFirst().body()).isEqualTo("{\"about\":\"INTERPRETER_NEEDED\"}");
        assertThat(StubbedServices.asked(ASK).getFirst().header("Idempotency-Key"))
                .isEqualTo("k-6");
    }

    @Test
    void whatIsNotOnTheListIsNotAsked() {
        var answer = partner.sends(Referred.PATH + "/ask", "about", "HER_NAME");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Elija una pregunta.").doesNotContain("HER_NAME");
        assertThat(StubbedServices.asked(ASK)).isEmpty();
    }

    @Test
    void whatWasAskedStandsWithItsReplyAndIsNotAskedAgain() {
        Referred.offeredAndAsked("""
                [{"id": "019aa5c0-0000-7000-8000-0000000000f1", "receiver": "EC-PUENTE", "about": "STAY_TOGETHER",
                  "reply": "BY_TELEPHONE"},
                 {"id": "019aa5c0-0000-7000-8000-0000000000f2", "receiver": "EC-PUENTE", "about": "OWN_BED_EACH"}]""");

        assertThat(partner.reads(Referred.PATH))
                .containsSubsequence(
                        "¿Tienen que quedarse juntas?",
                        "Se dirá por teléfono",
                        "una cama propia",
                        "Todavía sin respuesta");
        assertThat(partner.reads(Referred.PATH + "/ask"))
                .doesNotContain("value=\"STAY_TOGETHER\"", "value=\"OWN_BED_EACH\"")
                .contains("value=\"STEP_FREE_NEEDED\"");
    }

    @Test
    void aQuestionTooLateSaysWhatBecameOfTheOffer() {
        StubbedServices.refuses(ASK, 409, "answer-came-too-late");

        assertThat(partner.sends(Referred.PATH + "/ask", "about", "OWN_BED_EACH")
                        .asString())
                .contains("El plazo para responder ya había pasado");
    }
}
