package org.amparo.portal.handing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
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
class HandingPageTest {
    private static final String CARE = SampleCase.ADDRESS + "/care";
    private static final String COLLEAGUE = "0c5a1b2c-0000-4000-8000-000000000001";

    private static final String OTHER = "0c5a1b2c-0000-4000-8000-000000000002";

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void anOpenCaseAndAColleague() {
        StubbedCases.begins();
        SampleCase.isThere();
        StubbedCases.answers("GET /colleagues", "[\"" + COLLEAGUE + "\"]");
        StubbedCases.answers("PUT " + SampleCase.ADDRESS + "/status", 204, Map.of("ETag", "\"8\""), "");
        StubbedCases.answers("PUT " + SampleCase.ADDRESS + "/caseworker", 204, Map.of("ETag", "\"8\""), "");
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void colleaguesAreChosenByTheirNames() {
        StubbedCases.answers("GET /colleagues", "[\"" + COLLEAGUE + "\",\"" + OTHER + "\"]");
        StubbedCases.answers(
                "GET /colleagues/names",
                "[" + named(COLLEAGUE, "rita.turno2") + "," + named(OTHER, "ana.turno2") + "]");

        assertThat(browser.reads(CARE))
                .containsSubsequence("value=\"" + OTHER + "\">ana.turno2<", "value=\"" + COLLEAGUE + "\">rita.turno2<")
                .doesNotContain("Cuenta ");
        assertThat(StubbedCases.asked("GET /colleagues/names")).hasSize(1);
    }

    @Test
    void aColleagueWithoutANameIsANumber() {
        StubbedCases.answers("GET /colleagues/names", "[]");
        assertThat(browser.reads(CARE)).contains("value=\"" + COLLEAGUE + "\">Cuenta 0c5a1b2c<");

        StubbedCases.refuses("GET /colleagues/names", 503, "identity-provider-away");
        assertThat(browser.reads(CARE)).contains("value=\"" + COLLEAGUE + "\">Cuenta 0c5a1b2c<");
    }

    private static String named(String account, String name) {
        return "{\"id\":\"%s\",\"account\":\"%s\"}".formatted(account, name);
    }

    @Test
    void anOpenCaseIsClosedForAReasonOnTheVersionThatWasSeen() {
        assertThat(browser.reads(CARE))
                .contains("Cerrar el caso", "La persona decidió no continuar")
                .doesNotContain("NEW_NEED");

        assertThat(browser.sends(CARE + "/status", Map.of("version", "\"7\"", "reason", "GOALS_MET"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(StubbedCases.asked("PUT " + SampleCase.ADDRESS + "/status"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.headers()).containsEntry("If-match", "\"7\"");
                    assertThat(asked.body()).isEqualTo("{\"status\":\"CLOSED\",\"reason\":\"GOALS_MET\"}");
                });
    }

    @Test
    void aClosedCaseIsOpenedAgain() {
        StubbedCases.answers("GET " + SampleCase.ADDRESS, SampleCase.text("CLOSED"));
        assertThat(browser.reads(CARE))
                .contains("Abrir de nuevo el caso", "Hay un peligro nuevo")
                .doesNotContain("GOALS_MET");

        browser.sends(CARE + "/status", Map.of("version", "\"7\"", "reason", "NEW_DANGER"));

        assertThat(StubbedCases.asked("PUT " + SampleCase.ADDRESS + "/status")
                        .getFirst()
                        .body())
                .isEqualTo("{\"status\":\"OPEN\",\"reason\":\"NEW_DANGER\"}");
    }

    @Test
    void withoutAReasonNothingChanges() {
        assertThat(browser.sends(CARE + "/status", Map.of("version", "\"7\"")).asString())
                .contains("Elija por qué");
        assertThat(StubbedCases.asked("PUT " + SampleCase.ADDRESS + "/status")).isEmpty();
    }

    @Test
    void aCaseIsGivenToAColleagueAndToNobodyElse() {
        assertThat(browser.reads(CARE)).contains("Cuenta 0c5a1b2c");
        assertThat(browser.sends(CARE + "/caseworker", Map.of("version", "\"7\"", "colleague", "somebody"))
                        .asString())
                .contains("Elija a quién");

        assertThat(browser.sends(CARE + "/caseworker", Map.of("version", "\"7\"", "colleague", COLLEAGUE))
                        .statusCode())
                .isEqualTo(303);

        assertThat(StubbedCases.asked("PUT " + SampleCase.ADDRESS + "/caseworker"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"caseworker\":\"" + COLLEAGUE + "\"}"));
    }

    @Test
    void whatChangedMeanwhileIsSaid() {
        StubbedCases.refuses("PUT " + SampleCase.ADDRESS + "/status", 412, "changed-meanwhile");

        assertThat(browser.sends(CARE + "/status", Map.of("version", "\"6\"", "reason", "GOALS_MET"))
                        .asString())
                .contains("Alguien lo cambió entretanto");
    }
}
