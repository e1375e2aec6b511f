package org.amparo.portal.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.amparo.portal.session.Logins;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "caseworker", roles = "caseworker")
class SafetyPageTest {
    @Inject
    Logins logins;

    @Test
    void standsBeforeTheFirstPageUntilSomebodyUnderstood() {
        var cookie = logins.of("caseworker", "caseworker");

        assertThat(browser(cookie).get("/").header("Location")).endsWith("/safety");
        var understood = browser(cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("token", logins.formToken(cookie))
                .post("/safety");

        assertThat(understood.header("Location")).endsWith("/");
        var next = browser(cookie).cookie("seen", understood.cookie("seen")).get("/");
        assertThat(String.valueOf(next.header("Location"))).doesNotEndWith("/safety");
    }

    @Test
    void whatTheBrowserRemembersIsTheSameForEverybody() {
        assertThat(remembered("one")).isEqualTo(remembered("another")).startsWith("seen=1;");
    }

    @Test
    void isInReachFromEveryPageAndAsksForNothingTheSecondTime() {
        var page = browser(logins.of("caseworker", "caseworker"))
                .cookie("seen", "1")
                .cookie("lang", "es")
                .get("/safety")
                .asString();

        assertThat(page)
                .contains("Salga deprisa", "Los nombres están ocultos", "En un equipo compartido")
                .contains("href=\"/safety\"")
                .doesNotContain("action=\"/safety\"");
    }

    private String remembered(String account) {
        var cookie = logins.of(account, "caseworker");
        return browser(cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("token", logins.formToken(cookie))
                .post("/safety")
                .header("Set-Cookie")
                .replaceFirst("Expires=[^;]*", "");
    }

    private static RequestSpecification browser(String cookie) {
        return given().redirects().follow(false).cookie("q_session", cookie);
    }
}
