package org.amparo.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.SampleCase;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class AssessmentPageTest {
    private static final String PAGE = SampleCase.ADDRESS + "/people/1/assessment";
    private static final String SERVICE = SampleCase.ADDRESS + "/people/1/assessments";

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void aPersonWhoWasAssessedOnce() {
        StubbedCases.begins();
        SampleCase.isThere();
        StubbedCases.answers("GET " + SERVICE, """
                [{"track":"OURS","version":1,"status":"ACTUAL_VICTIM_OF_TRAFFICKING","decidedBy":"NGO",
                  "act":["RECRUITMENT"],"means":["DECEPTION"],"purpose":["SERVITUDE"],"exploitation":["UNKNOWN"],
                  "control":["DEBT_BONDAGE"],"definitionMet":true,"assessedAt":"2026-11-20T10:00:00Z"}]""");
        StubbedCases.answers("POST " + SERVICE, 201, Map.of("Location", "http://localhost" + SERVICE), "");
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void bothTracksStandBesideEachOtherInTheWordsOfTheField() {
        assertThat(browser.reads(PAGE))
                .contains("Indicios razonables", "Engaño", "Deudas impuestas", "reúne los elementos de la definición")
                .contains("No solicitada, o no se sabe", "La asistencia no depende de ninguno")
                .doesNotContainIgnoringCase("víctima", "DEBT_BONDAGE");
    }

    @Test
    void readingIsOneOpening() {
        browser.reads(PAGE);

        assertThat(StubbedCases.asked("GET " + SERVICE)).hasSize(1);
        browser.reads(SampleCase.ADDRESS + "/people");
        assertThat(StubbedCases.asked("GET " + SERVICE)).hasSize(1);
    }

    @Test
    void whatIsNotTickedIsNotKnown() {
        var answer = browser.sends(
                PAGE + "/ours",
                Map.of(
                        "key", "a-key-of-the-page",
                        "status", "POSSIBLE_VICTIM_OF_TRAFFICKING",
                        "act", List.of("RECRUITMENT", "TRANSFER")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(StubbedCases.asked("POST " + SERVICE)).singleElement().satisfies(asked -> {
            assertThat(asked.headers()).containsEntry("Idempotency-key", "a-key-of-the-page");
            assertThat(asked.body())
                    .contains("\"track\":\"OURS\"", "\"decidedBy\":\"NGO\"", "[\"RECRUITMENT\",\"TRANSFER\"]")
                    .contains("\"means\":[\"UNKNOWN\"]", "\"control\":[\"UNKNOWN\"]");
        });
    }

    @Test
    void thatNothingIsKnownDoesNotStandBesideAnAnswer() {
        var page = browser.sends(
                        PAGE + "/ours",
                        Map.of("status", "POSSIBLE_VICTIM_OF_TRAFFICKING", "means", List.of("FRAUD", "DECLINED")))
                .asString();

        assertThat(page).contains("Marque respuestas, o que no se sabe", "value=\"FRAUD\" checked");
        assertThat(StubbedCases.asked("POST " + SERVICE)).isEmpty();
    }

    @Test
    void ofTheStateItIsTheDecisionAndWhoTookIt() {
        assertThat(browser.reads(PAGE + "/state"))
                .contains("Reconocida", "Fiscalía o juzgado")
                .doesNotContain("¿Cómo se hizo?");
        assertThat(browser.sends(PAGE + "/state", Map.of("status", "ACTUAL_VICTIM_OF_TRAFFICKING"))
                        .asString())
                .contains("Elija quién decidió");

        browser.sends(
                PAGE + "/state", Map.of("status", "ACTUAL_VICTIM_OF_TRAFFICKING", "decidedBy", "COURT_OR_PROSECUTION"));

        assertThat(StubbedCases.asked("POST " + SERVICE).getFirst().body())
                .contains("\"track\":\"STATE\"", "\"decidedBy\":\"COURT_OR_PROSECUTION\"");
    }

    @Test
    void aThirdTrackIsNotThere() {
        assertThat(browser.opens(PAGE + "/ngo").statusCode()).isEqualTo(404);
    }
}
