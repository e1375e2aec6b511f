package org.amparo.portal.leaving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.amparo.portal.session.Logins;
import org.junit.jupiter.api.Test;

/** Who comes next at a browser, while the identity provider hears of nothing. */
@QuarkusTest
@TestProfile(IdentityProviderIsAway.class)
class LeavingTest {
    private static final String OUR_PAGE = "same-origin";

    @Inject
    Logins logins;

    @Test
    void whoComesAfterALogOutIsAskedWhoTheyAre() {
        var left = asSomebody().post("/log-out");

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(login(browserAfter(left), "/")).contains("prompt=login");
    }

    @Test
    void whoComesAfterSomebodyLeftAtOnceIsAskedWhoTheyAreWhereverTheyGo() {
        var left = asSomebody().post("/exit");

        assertThat(left.statusCode()).isEqualTo(204);
        assertThat(login(browserAfter(left), "/")).contains("prompt=login");
        assertThat(login(browserAfter(left), "/figures?year=2023")).contains("prompt=login");
    }

    @Test
    void whoComesAfterSomebodyLeftWithoutScriptsIsAskedToo() {
        var left = asSomebody().get("/exit");

        assertThat(left.header("Location")).startsWith("https://es.wikipedia.org/");
        assertThat(login(browserAfter(left), "/figures")).contains("prompt=login");
    }

    @Test
    void soItIsWhereTheSessionHadBeenLostBefore() {
        var left = browser().cookie("q_session", "of-a-replica-that-died").get("/exit");

        assertThat(login(browserAfter(left), "/figures")).contains("prompt=login");
    }

    @Test
    void soItIsWhereNoBeaconGotThroughAndTheSessionLives() {
        var number = logins.of("caseworker", "caseworker");
        var marked = browser().cookie("q_session", number).cookie("left", "1");

        assertThat(login(marked, "/figures")).contains("prompt=login");
        assertThat(logins.isLive(number)).isFalse();
    }

    @Test
    void aSessionThatWasLostAndNotLeftIsALoginWithoutAQuestion() {
        assertThat(login(browser().cookie("q_session", "of-a-replica-that-died"), "/figures"))
                .doesNotContain("prompt");
        assertThat(login(browser(), "/figures")).doesNotContain("prompt");
    }

    @Test
    void theMarkSaysNothingAndIsForUsAlone() {
        var mark = asSomebody().post("/exit").getDetailedCookie("left");

        assertThat(mark.getValue()).isEqualTo("1");
        assertThat(mark.isHttpOnly()).isTrue();
        assertThat(mark.isSecured()).isTrue();
        assertThat(mark.getSameSite()).isEqualTo("Lax");
        assertThat(mark.getPath()).isEqualTo("/");
        assertThat(mark.hasExpiryDate()).isFalse();
    }

    @Test
    void aLinkOnAnotherSiteMarksNothing() {
        var passed = browser().header("Sec-Fetch-Site", "cross-site").get("/exit");

        assertThat(passed.getCookies()).isEmpty();
    }

    private RequestSpecification asSomebody() {
        var number = logins.of("caseworker", "caseworker");
        return browser()
                .cookie("q_session", number)
                .header("Sec-Fetch-Site", OUR_PAGE)
                .formParam("token", logins.formToken(number));
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false);
    }

    /** With the cookies that an answer left there. */
    private static RequestSpecification browserAfter(Response answer) {
        var browser = browser();
        answer.getDetailedCookies().asList().stream()
                .filter(cookie -> cookie.getMaxAge() != 0)
                .forEach(cookie -> browser.cookie(cookie.getName(), cookie.getValue()));
        return browser;
    }

    /** Where the browser is sent to log in. */
    private static String login(RequestSpecification browser, String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.header("Location");
    }
}
