package org.amparo.portal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever practises sees that on every page; nobody else ever does. */
@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class PracticeTest {
    private static final String BAND = "Modo de práctica: personas inventadas";
    private static final String REGISTER = "GET referral/organisations/PE-CASA-ABIERTA";
    private static final String EXAMPLES = "/practice/examples";

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void aDayWithoutCases() {
        StubbedCases.begins();
        StubbedCases.answers("GET /cases?status=OPEN&size=25", "{\"cases\":[],\"next\":null}");
        StubbedCases.answers("GET /cases?status=OPEN&securityLevel=IMMINENT&size=25", "{\"cases\":[],\"next\":null}");
        StubbedCases.answers("GET /cases/expiring?within=P14D&size=100", "{\"runningOut\":[],\"next\":null}");
        StubbedCases.answers("GET /notices", "[]");
        StubbedCases.answers(
                "POST /cases", 201, Map.of("Location", "http://localhost/cases/PE-7K3M9QXT", "ETag", "\"1\""), "");
        StubbedCases.answers("PUT /cases/PE-7K3M9QXT/people/1/contact", 204, Map.of("ETag", "\"1\""), "");
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void everyPageOfThoseWhoPractiseSaysSoAndTheRegisterIsAskedOnce() {
        practises();

        assertThat(browser.reads("/today")).contains(BAND, "app-band");
        assertThat(browser.reads("/paper")).contains(BAND);
        assertThat(browser.in("en").opens("/nowhere").asString()).contains("Practice mode: invented people");
        assertThat(StubbedServices.asked(REGISTER)).hasSize(1);
    }

    @Test
    void nobodyElseSeesIt() {
        Referred.theRegisterIsThere();

        assertThat(browser.reads("/today")).doesNotContain("app-band", "Crear casos de ejemplo");
        assertThat(browser.sends(EXAMPLES, Map.of("key", "k")).statusCode()).isEqualTo(404);
        assertThat(StubbedCases.asked("POST /cases")).isEmpty();
    }

    @Test
    void aRegisterThatDoesNotAnswerIsAskedAgain() {
        StubbedServices.refuses(REGISTER, 503, "away");
        assertThat(browser.reads("/today")).doesNotContain("app-band");

        practises();

        assertThat(browser.reads("/today")).contains(BAND);
    }

    @Test
    void whoBeginsIsOfferedInventedCasesThatAreRegisteredAsAnyOther() {
        practises();
        assertThat(browser.reads("/today")).contains("Crear casos de ejemplo");

        assertThat(browser.sends(EXAMPLES, Map.of("key", "a-key-of-the-page")).statusCode())
                .isEqualTo(303);

        assertThat(StubbedCases.asked("POST /cases"))
                .hasSize(3)
                .allSatisfy(asked -> assertThat(asked.body()).contains("\"country\":\"PER\"", "\"admin1\":\"PE-"))
                .extracting(asked -> asked.header("Idempotency-Key"))
                .doesNotHaveDuplicates();
        assertThat(StubbedCases.asked("PUT /cases/PE-7K3M9QXT/people/1/contact"))
                .hasSize(3)
                .allSatisfy(asked -> assertThat(asked.body()).containsPattern("inventad[ao]"));
    }

    @Test
    void sentTwiceTheyAreMadeOnce() {
        practises();

        browser.sends(EXAMPLES, Map.of("key", "a-key-of-the-page"));
        browser.sends(EXAMPLES, Map.of("key", "a-key-of-the-page"));

        assertThat(StubbedCases.asked("POST /cases").stream()
                        .map(asked -> asked.header("Idempotency-Key"))
                        .distinct())
                .hasSize(3);
    }

    private static void practises() {
        StubbedServices.answers(
                REGISTER,
                Referred.ORGANISATION
                        .replace("EC-PUENTE", "PE-CASA-ABIERTA")
                        .replace("\"practice\": false", "\"practice\": true"));
    }
}
