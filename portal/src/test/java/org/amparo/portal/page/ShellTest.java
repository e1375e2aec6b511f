package org.amparo.portal.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
class ShellTest {
    private static final String OUR_PAGE = "same-origin";

    @Inject
    Logins logins;

    @Test
    @TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
    void everyPageForbidsWhatItDoesNotNeedAndIsKeptNowhere() {
        var page = given().cookie("q_session", logins.of("auditor", "auditor")).get("/figures/methods");

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
    void nothingOnAPageSaysWhatItIsAbout() {
        var page = given().cookie("q_session", logins.of("auditor", "auditor"))
                .cookie("lang", "es")
                .get("/figures?year=2023")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("<title>Cifras clave");
        assertThat(page.substring(0, page.indexOf("<body"))).doesNotContainIgnoringCase("trata", "víctima", "amparo");
    }

    @Test
    @TestSecurity(user = "coordinator", roles = "coordinator")
    void whatOneMayNotSeeAndWhatIsNotThereIsOnePage() {
        var cookie = logins.of("coordinator", "coordinator");

        var forbidden = given().cookie("q_session", cookie).get("/figures/methods");
        var absent = given().cookie("q_session", cookie).get("/nowhere/at/all");

        assertThat(forbidden.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
        assertThat(main(forbidden.asString()))
                .isEqualTo(main(absent.asString()))
                .contains("No hay nada aquí");
    }

    @Test
    @TestSecurity(user = "newcomer", roles = "newcomer")
    void whoHasNoSectionsIsToldSo() {
        given().cookie("q_session", logins.of("newcomer", "newcomer"))
                .cookie("seen", "1")
                .get("/")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("todavía no hay páginas aquí"));
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker")
    void namesAreHiddenUntilTheirReaderShowsThem() {
        var cookie = logins.of("caseworker", "caseworker");
        assertThat(anyPage(cookie)).contains("Mostrar nombres", "Los nombres están ocultos");

        post(cookie, "/names", "show", "true").then().statusCode(303);

        assertThat(logins.showsNames(cookie)).isTrue();
        assertThat(anyPage(cookie)).contains("Ocultar nombres");
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
    void whoseWorkHasNoNamesHasNoSwitchForThem() {
        assertThat(given().cookie("q_session", logins.of("auditor", "auditor"))
                        .get("/figures/methods")
                        .asString())
                .doesNotContain("action=\"/names\"");
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker")
    void aFormWithoutTheTokenOfItsSessionChangesNothing() {
        var cookie = logins.of("caseworker", "caseworker");
        var other = logins.of("other", "caseworker");

        given().cookie("q_session", cookie)
                .header("Sec-Fetch-Site", OUR_PAGE)
                .formParam("show", "true")
                .post("/names")
                .then()
                .statusCode(404);
        given().cookie("q_session", cookie)
                .header("Sec-Fetch-Site", OUR_PAGE)
                .formParam("show", "true")
                .formParam("token", logins.formToken(other))
                .post("/names")
                .then()
                .statusCode(404);

        assertThat(logins.showsNames(cookie)).isFalse();
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker")
    void anotherSitesPageChangesNothingAlsoWithAToken() {
        var cookie = logins.of("caseworker", "caseworker");

        given().cookie("q_session", cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("show", "true")
                .formParam("token", logins.formToken(cookie))
                .post("/names")
                .then()
                .statusCode(403);

        assertThat(logins.showsNames(cookie)).isFalse();
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker")
    void loggingOutEndsTheSessionAndTakesTheCookieBack() {
        var cookie = logins.of("caseworker", "caseworker");

        var answer = post(cookie, "/log-out", "back", "/");

        answer.then().statusCode(303);
        assertThat(answer.header("Location")).endsWith("/log-out");
        assertThat(answer.header("Set-Cookie")).startsWith("q_session=;").contains("Max-Age=0");
        assertThat(logins.isLive(cookie)).isFalse();
        given().get("/log-out").then().statusCode(200).body(org.hamcrest.Matchers.containsString("Sesión cerrada"));
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker")
    void leavingAtOnceEndsTheSessionByABeacon() {
        var cookie = logins.of("caseworker", "caseworker");

        post(cookie, "/exit", "x", "y").then().statusCode(204);

        assertThat(logins.isLive(cookie)).isFalse();
    }

    @Test
    void leavingAtOnceWithoutScriptsGoesToTheNeutralPageAndEndsTheSession() {
        var cookie = logins.of("caseworker", "caseworker");

        var answer = given().redirects()
                .follow(false)
                .cookie("q_session", cookie)
                .header("Sec-Fetch-Site", OUR_PAGE)
                .get("/exit");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("https://es.wikipedia.org/");
        assertThat(logins.isLive(cookie)).isFalse();
    }

    @Test
    void aLinkOnAnotherSiteLogsNobodyOut() {
        var cookie = logins.of("caseworker", "caseworker");

        given().redirects()
                .follow(false)
                .cookie("q_session", cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .get("/exit")
                .then()
                .statusCode(303);

        assertThat(logins.isLive(cookie)).isTrue();
    }

    @Test
    void theLanguageSticksAndTheSwitchLeadsBack() {
        var answer = given().redirects().follow(false).get("/language?to=pt-BR&back=/log-out");

        assertThat(answer.header("Location")).endsWith("/log-out");
        assertThat(answer.header("Set-Cookie")).startsWith("lang=pt-BR;").contains("HTTPOnly", "SameSite=Lax");
        assertThat(given().cookie("lang", "pt-BR").get("/log-out").asString())
                .contains("<html lang=\"pt-BR\"", "Sessão encerrada");
        assertThat(given().header("Accept-Language", "en-GB,en;q=0.8")
                        .get("/log-out")
                        .asString())
                .contains("<html lang=\"en\"", "Logged out");
    }

    @Test
    void stylesAndScriptsAreSmallCompressedAndKeptForAYear() throws Exception {
        var page = given().get("/log-out").asString();
        var style = page.replaceAll("(?s).*href=\"(/assets/portal\\.[0-9a-f]{12}\\.css)\".*", "$1");

        var answer = asABrowserGets(style);

        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(answer.body()).hasSizeLessThan(15_000);
        given().get("/assets/portal.css").then().statusCode(404);
    }

    private static HttpResponse<byte[]> asABrowserGets(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    /** Any page: what is around all of them is around this one. */
    private String anyPage(String cookie) {
        return given().cookie("q_session", cookie).get("/nowhere/at/all").asString();
    }

    private io.restassured.response.Response post(String cookie, String path, String name, String value) {
        return given().redirects()
                .follow(false)
                .cookie("q_session", cookie)
                .header("Sec-Fetch-Site", OUR_PAGE)
                .formParam("token", logins.formToken(cookie))
                .formParam(name, value)
                .post(path);
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
