package org.amparo.portal.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.SampleCase;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed on a page that knows nothing of being kept. */
@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class KeptPagesTest {
    private static final String PAGE = SampleCase.ADDRESS + "/people/1/exclusions";
    private static final String KEY = "6f1b1f7e-0000-4000-8000-0000000000f1";

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void nothingIsTypedYet() {
        StubbedCases.begins();
        SampleCase.isThere();
        StubbedCases.answers("GET " + PAGE, "[]");
        StubbedCases.answers("POST " + PAGE, 201, Map.of(), "");
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void whatWasTypedIsFoundAgainByTheAddressOfItsPageAndNowhereElse() {
        keeps("PE-OTRA", "").then().statusCode(204);

        browser.opens("/kept", Map.of("Page", PAGE))
                .then()
                .statusCode(200)
                .body("fields.which", contains("PE-OTRA"))
                .body("fields", not(hasKey("token")))
                .body("revision", equalTo("\"1\""));
        browser.opens("/kept", Map.of("Page", PAGE + "/others")).then().statusCode(204);
        browser.opens("/kept").then().statusCode(204);
    }

    @Test
    void theAddressItselfIsNotTold() {
        keeps("PE-OTRA", "");

        assertThat(StubbedCases.asked("POST /drafts").getFirst().body())
                .contains("\"form\":\"PAGE\"", "\"page\":\"")
                .doesNotContain("exclusions", SampleCase.ADDRESS);
    }

    @Test
    void itIsKeptOnAndAnotherWindowsIsNotOverwritten() {
        var first = keeps("PE-O", "");

        var second = keeps("PE-OTRA", first.header("ETag"));

        assertThat(first.header("Draft")).isNotEmpty();
        assertThat(second.statusCode()).isEqualTo(204);
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        keeps("PE-MAS", first.header("ETag")).then().statusCode(412);
        keeps("PE-MAS", "").then().statusCode(412);
    }

    @Test
    void whatWasSentAndTakenIsNotFoundAgain() {
        var draft = keeps("PE-OTRA", "").header("Draft");

        sends("PE-OTRA", draft).then().statusCode(303);

        browser.opens("/kept", Map.of("Page", PAGE)).then().statusCode(204);
    }

    @Test
    void whatWasSentBackIs() {
        var draft = keeps("no code", "").header("Draft");

        browser.sends(PAGE, Map.of("kind", "user", "which", "no code", "reason", "OTHER", "draft", draft))
                .then()
                .statusCode(not(303));

        browser.opens("/kept", Map.of("Page", PAGE)).then().statusCode(200);
    }

    @Test
    void whatIsSentStandsThoughItsDraftCannotBeEnded() {
        sends("PE-OTRA", UUID.randomUUID().toString()).then().statusCode(303);
        sends("PE-OTRA", "no number").then().statusCode(303);
    }

    @Test
    void whoStartsAgainFindsNothing() {
        var draft = keeps("PE-OTRA", "").header("Draft");

        browser.sends("/kept/discard", Map.of("draft", draft)).then().statusCode(204);

        browser.opens("/kept", Map.of("Page", PAGE)).then().statusCode(204);
    }

    private Response keeps(String which, String revision) {
        return browser.sends(
                "/kept", Map.of("page", PAGE, "key", KEY, "revision", revision, "kind", "org", "which", which));
    }

    private Response sends(String which, String draft) {
        return browser.sends(PAGE, Map.of("kind", "org", "which", which, "reason", "OTHER", "draft", draft));
    }
}
