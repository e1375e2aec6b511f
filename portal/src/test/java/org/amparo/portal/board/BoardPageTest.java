package org.amparo.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "coordinator", roles = "coordinator", augmentors = WithToken.class)
class BoardPageTest {
    private static final String BOARD = """
            {"asOf": "2026-11-29T12:00:00Z", "more": false,
             "stages": [{"stage": "OFFERED", "referrals": 3, "cases": 2, "people": 5, "overdue": 1}],
             "lines": [
              {"id": "019aa5c0-2222-7000-8000-000000000002", "number": "R-7K3M9QXT", "service": "SHELTER_SPECIALISED",
               "urgency": "EMERGENCY", "stage": "OFFERED", "since": "2026-11-26T11:00:00Z", "from": "PER", "to": "ECU",
               "sender": "PE-CASA-ABIERTA", "receiver": "EC-PUENTE", "people": 2, "due": "2026-11-29T09:00:00Z",
               "overdue": true},
              {"id": "019aa5c0-2222-7000-8000-000000000003", "number": "R-8K3M9QXT", "service": "LEGAL_ADVICE",
               "urgency": "NORMAL", "stage": "DECLINED", "since": "2026-11-28T11:30:00Z", "from": "PER",
               "sender": "PE-CASA-ABIERTA", "people": 1, "overdue": false}]}""";

    @Inject
    Logins logins;

    @BeforeEach
    void nothingWasAsked() {
        StubbedServices.forget();
    }

    @Test
    void isWhereACoordinatorArrives() {
        assertThat(coordinator().opens("/").header("Location")).endsWith("/board");
    }

    @Test
    void saysHowLateItIsWhoseTurnItIsAndSinceWhen() {
        StubbedServices.answers("GET referral/board", BOARD);

        assertThat(coordinator().reads("/board"))
                .contains("R-7K3M9QXT", "Vencida hace 3 h", "29 nov 2026", "Hoy mismo")
                .contains("Perú → Ecuador", ">EC-PUENTE<", "Por responder", "hace 3 días")
                .contains("Perú → nadie", "PE-CASA-ABIERTA: buscar otra organización", "sin plazo");
    }

    @Test
    void casesAndPeopleStandApartAndNobodyAddsThem() {
        StubbedServices.answers("GET referral/board", BOARD);

        assertThat(coordinator().reads("/board"))
                .contains("data-label=\"Casos\">2<", "data-label=\"Personas\">5<", "data-label=\"Vencidas\">1<")
                .contains("nunca se suman");
    }

    @Test
    void isNarrowedToAStageAndToNothingElse() {
        StubbedServices.answers("GET referral/board?stage=EXPIRED", BOARD);
        StubbedServices.answers("GET referral/board", BOARD);

        assertThat(coordinator().reads("/board?stage=EXPIRED")).contains("value=\"EXPIRED\" selected");
        coordinator().reads("/board?stage=Rosa");

        assertThat(StubbedServices.asked("GET referral/board")).hasSize(1);
    }

    @Test
    void aReferralShowsWhoWasAskedInOrderAndWhatTheySaid() {
        StubbedServices.answers("GET referral/referrals/019aa5c0-2222-7000-8000-000000000002", """
                {"id": "019aa5c0-2222-7000-8000-000000000002", "number": "R-7K3M9QXT", "service": "SHELTER_SPECIALISED",
                 "urgency": "URGENT", "country": "PER", "securityLevel": "HIGH", "languages": ["es"],
                 "group": [{"ageBand": "FROM_9_TO_17", "people": 1}, {"ageBand": "FROM_30_TO_38", "people": 2}],
                 "stage": "OFFERED", "disclosure": "PENDING", "requestedAt": "2026-11-28T09:00:00Z",
                 "sender": "PE-CASA-ABIERTA", "receiver": "PA-CANAL-SEGURO", "answerBy": "2026-11-29T14:00:00Z",
                 "serviceBy": "2026-12-01T09:00:00Z", "sight": "COORDINATION",
                 "offers": [
                  {"receiver": "EC-PUENTE", "country": "ECU", "state": "DECLINED", "askedAt": "2026-11-28T09:00:00Z",
                   "answerBy": "2026-11-28T13:00:00Z", "answeredAt": "2026-11-28T10:00:00Z",
                   "reason": "LACK_OF_CAPACITY", "reported": true},
                  {"receiver": "PA-CANAL-SEGURO", "country": "PAN", "state": "OPEN", "askedAt": "2026-11-29T10:00:00Z",
                   "answerBy": "2026-11-29T14:00:00Z", "reported": false}]}""");

        var page = coordinator().reads("/board/019aa5c0-2222-7000-8000-000000000002");

        assertThat(page)
                .contains("Derivación R-7K3M9QXT", "Albergue especializado · En 3 días", "PE-CASA-ABIERTA")
                .contains("Dijo que no", "No hay lugar ahora", "lo contó quien la envió", "Se espera su respuesta")
                .contains("<dd class=\"govuk-summary-list__value\">3</dd>");
        assertThat(page.indexOf("EC-PUENTE")).isLessThan(page.indexOf("PA-CANAL-SEGURO"));
    }

    @Test
    void aReferralOfOtherCountriesIsNotThere() {
        assertThat(coordinator()
                        .opens("/board/019aa5c0-2222-7000-8000-000000000009")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEmptyBoardSaysSo() {
        StubbedServices.answers(
                "GET referral/board", "{\"asOf\":\"2026-11-29T12:00:00Z\",\"stages\":[],\"lines\":[],\"more\":false}");

        assertThat(coordinator().reads("/board")).contains("No hay derivaciones entre países en curso");
    }

    private Desk coordinator() {
        return Desk.of(logins, "coordinator");
    }
}
