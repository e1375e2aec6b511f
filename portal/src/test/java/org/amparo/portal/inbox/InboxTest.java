package org.amparo.portal.inbox;

import static io.restassured.RestAssured.given;
import static org.amparo.portal.testing.Referred.answerIn;
import static org.amparo.portal.testing.Referred.card;
import static org.amparo.portal.testing.Referred.inbox;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
class InboxTest {
    @Inject
    Logins logins;

    @BeforeEach
    void nobodyAskedForAnything() {
        StubbedServices.forget();
        Referred.theRegisterIsThere();
        inbox("OFFERED");
        inbox("ACCEPTED");
        inbox("IN_SERVICE");
    }

    @Test
    void theMostUrgentStandsFirstAndOfTheseTheOneWhoseTimeRunsOut() {
        inbox(
                "OFFERED",
                card("R-NORMAL", "NORMAL", "OFFERED", answerIn(5)),
                card("R-SOON", "EMERGENCY", "OFFERED", answerIn(25)),
                card("R-SOONER", "EMERGENCY", "OFFERED", answerIn(3)));

        assertThat(page()).containsSubsequence("R-SOONER", "R-SOON", "R-NORMAL");
    }

    @Test
    void aLineSaysWhatUntilWhenForHowManyAndWhereAndNothingElse() {
        inbox("OFFERED", card("R-4K2M", "EMERGENCY", "OFFERED", answerIn(25)));

        assertThat(page())
                .contains("Albergue especializado", "R-4K2M", "Responda en 25 minutos: hasta ", "Hoy mismo")
                .contains("2 personas", "Perú", "hora de Guayaquil", "href=\"" + Referred.PATH + "\"");
    }

    @Test
    void whoIsLateToServeIsTold() {
        inbox("ACCEPTED", card("R-4K2M", "URGENT", "ACCEPTED", Referred.serviceSince(60)));

        assertThat(page()).contains("app-clock--overdue", "El plazo del servicio venció ");
    }

    @Test
    void anEmptyListSaysWhatItMeans() {
        assertThat(page())
                .contains("No hay nada por responder", "No se espera a nadie")
                .doesNotContain("<table");
    }

    @Test
    void whatDoesNotFitIsOnAnotherPage() {
        StubbedServices.answers(
                "GET referral/referrals?box=received&stage=OFFERED&size=100",
                "{\"referrals\": [" + card("R-4K2M", "NORMAL", "OFFERED", answerIn(9)) + "], \"next\": \"abc\"}");
        StubbedServices.answers(
                "GET referral/referrals?box=received&stage=OFFERED&after=abc&size=100",
                "{\"referrals\": [" + card("R-OLDER", "NORMAL", "OFFERED", answerIn(9)) + "]}");

        assertThat(page())
                .contains("href=\"/inbox?stage=OFFERED&amp;after=abc\"")
                .doesNotContain("R-OLDER");
        assertThat(get("/inbox?stage=OFFERED&after=abc")).contains("R-OLDER").doesNotContain("R-4K2M");
    }

    @Test
    void aPageMarkerThatSomebodyMadeUpLeadsNowhere() {
        StubbedServices.refuses(
                "GET referral/referrals?box=received&stage=OFFERED&after=forged&size=100", 400, "foreign-cursor");

        given().cookie("lang", "es")
                .cookie("q_session", logins.of("partner", "partner"))
                .get("/inbox?stage=OFFERED&after=forged")
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnerArrivesHere() {
        var arrived = given().cookie("q_session", logins.of("partner", "partner"))
                .cookie("seen", "1")
                .redirects()
                .follow(false)
                .get("/");

        assertThat(arrived.header("Location")).endsWith("/inbox");
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
    void itIsNotThereForAnybodyElse() {
        given().get("/inbox").then().statusCode(404);
    }

    private String page() {
        return get("/inbox");
    }

    private String get(String path) {
        return given().cookie("lang", "es")
                .cookie("q_session", logins.of("partner", "partner"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
