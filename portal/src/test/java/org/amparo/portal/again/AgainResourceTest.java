package org.amparo.portal.again;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.StubbedServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
class AgainResourceTest {
    @Inject
    Logins logins;

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void aPageThatWasOpenBeforeIsSentWithWhatTheSessionOfNowAsksFor() {
        var session = logins.of("auditor", "auditor");

        var told = given().cookie("q_session", session).get("/again/token").asString();

        assertThat(given().redirects()
                        .follow(false)
                        .header("Sec-Fetch-Site", "same-origin")
                        .cookie("q_session", session)
                        .formParam("token", told.lines().findFirst().orElseThrow())
                        .formParam("show", true)
                        .post("/names")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void saysWhoseSessionItIsSoThatNobodySendsWhatAnotherTyped() {
        var told = given().cookie("q_session", logins.of("auditor", "auditor")).get("/again/token");

        assertThat(told.asString().lines().toList()).hasSize(2).last().isEqualTo("auditor");
        assertThat(told.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void everyPageOfSomebodyBringsWhatIsSaidWhenTheSessionEnds() {
        var page = given().cookie("q_session", logins.of("auditor", "auditor"))
                .cookie("lang", "es")
                .get("/again")
                .asString();

        assertThat(List.of("id=\"again\"", "data-rest=\"1800\"", "Ya entró de nuevo", "La sesión termina en 2 minutos"))
                .allMatch(page::contains);
    }

    /** What is over the page covers its way out. */
    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void whatIsSaidOverThePageHasAWayOutOfItsOwn() {
        var page = given().cookie("q_session", logins.of("auditor", "auditor"))
                .get("/again")
                .asString();

        assertThat(page.substring(page.indexOf("<dialog"))).contains("href=\"/exit\"");
    }
}
