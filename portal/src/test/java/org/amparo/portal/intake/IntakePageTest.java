package org.amparo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class IntakePageTest {
    private static final String CONTACT = "PUT /cases/PE-7K3M9QXT/people/1/contact";
    private static final String NARRATIVE = "PUT /cases/PE-7K3M9QXT/people/1/narrative";
    private static final Map<String, String> BASIS = Map.of(
            "basis.1", "CONSENT",
            "givenBy.1", "SELF",
            "means.1", "VERBAL_CERTIFIED",
            "told.1", "yes",
            "language.1", "es");
    private static final Map<String, String> REST = Map.of(
            "group.1",
            "IN_TRANSIT",
            "region",
            "PE-TUM",
            "level",
            "HIGH",
            "since",
            "2026-11-20",
            "nationality.1",
            "VEN");

    @Inject
    Logins logins;

    private Browser browser;
    private String intake;

    @BeforeEach
    void somebodyBegins() {
        StubbedCases.begins();
        StubbedCases.answers(
                "POST /cases", 201, Map.of("Location", "http://localhost/cases/PE-7K3M9QXT", "ETag", "\"1\""), "");
        StubbedCases.answers(CONTACT, 204, Map.of("ETag", "\"1\""), "");
        StubbedCases.answers(NARRATIVE, 204, Map.of("ETag", "\"1\""), "");
        browser = Browser.of(logins, "caseworker");
        intake = path(browser.sends("/intake", Map.of("key", UUID.randomUUID().toString())));
        intake = intake.substring(0, intake.length() - 2);
    }

    @Test
    void beginsWithSafetyAndAsksTwelveQuestionsOnThreePages() {
        var asked = new StringBuilder();
        for (var page = 1; page <= 3; page++) {
            asked.append(browser.reads(intake + "/" + page));
        }

        assertThat(browser.reads(intake + "/1"))
                .contains("1. ¿Es seguro hablar ahora?", "4. ¿Cómo podemos comunicarnos");
        for (var question = 1; question <= 12; question++) {
            assertThat(asked).containsPattern(">\\s*" + question + "\\. ");
        }
        assertThat(asked).doesNotContainPattern(">\\s*13\\. ");
        assertThat(browser.opens(intake + "/4").statusCode()).isEqualTo(404);
    }

    @Test
    void everythingOnSafetyMayBeDeclined() {
        assertThat(path(browser.sends(intake + "/1", Map.of()))).endsWith("/2");
    }

    @Test
    void whatIsTypedIsKeptAndShownAgainWhereItWasLeft() {
        var kept = browser.sends(intake + "/1/kept", Map.of("called", "Lucero", "revision", "\"1\""));

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(kept.header("ETag")).isEqualTo("\"2\"");
        assertThat(browser.reads(intake + "/1"))
                .contains("value=\"Lucero\"", "name=\"revision\" value=\"&quot;2&quot;\"");
        browser.sends(intake + "/2/kept", Map.of("language.1", "qu", "revision", "\"2\""));
        assertThat(path(browser.opens(intake))).isEqualTo(intake + "/2");
    }

    @Test
    void ofAnAnswerThatWasTakenBackNothingStays() {
        browser.sends(intake + "/1/kept", Map.of("called", "Lucero", "never", "Mi tío"));

        browser.sends(intake + "/1/kept", Map.of("called", ""));

        assertThat(browser.reads(intake + "/1")).doesNotContain("Lucero", "Mi tío");
    }

    @Test
    void aDraftThatChangedInAnotherWindowIsNotOverwrittenUnseen() {
        browser.sends(intake + "/1/kept", Map.of("called", "Lucero", "revision", "\"1\""));

        var behind = browser.sends(intake + "/1/kept", Map.of("called", "Estrella", "revision", "\"1\""));
        var page = browser.sends(intake + "/1", Map.of("called", "Estrella", "revision", "\"1\""));

        assertThat(behind.statusCode()).isEqualTo(412);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("cambió en otra ventana", "value=\"Estrella\"", "&quot;2&quot;");
        assertThat(browser.reads(intake + "/1")).contains("Lucero").doesNotContain("Estrella");
    }

    @Test
    void nobodyIsRegisteredWithoutABasis() {
        var page = browser.sends(intake + "/2", Map.of()).asString();

        assertThat(page).contains("Hay algo que corregir", "Persona 1: elija en qué se basa", "href=\"#basis.1\"");
        assertThat(browser.sends(intake + "/3", REST).asString()).contains("Persona 1: elija en qué se basa");
        assertThat(StubbedCases.asked("POST /cases")).isEmpty();
    }

    @Test
    void severalPeopleHaveEachABasisOfTheirOwn() {
        var first = new HashMap<>(BASIS);
        first.put("action", "more");
        assertThat(path(browser.sends(intake + "/2", first))).isEqualTo(intake + "/2");

        var page = browser.sends(intake + "/2", BASIS).asString();

        assertThat(page)
                .contains("Persona 2: elija en qué se basa", "Quitar a la persona 2")
                .doesNotContain("Persona 1: elija");
        assertThat(browser.reads(intake + "/3")).contains("name=\"age.2\"");
        browser.sends(intake + "/2", Map.of("action", "fewer", "basis.2", "LEGAL_DUTY"));
        assertThat(browser.reads(intake + "/2")).doesNotContain("basis.2");
    }

    @Test
    void isRegisteredOnceWithCodesAloneAndTheDraftIsGone() {
        goThrough(Map.of("called", "Lucero", "safe", "NO"));

        assertThat(StubbedCases.asked("POST /cases")).singleElement().satisfies(asked -> {
            assertThat(asked.headers().get("Idempotency-key")).isEqualTo(intake.substring("/intake/".length()));
            assertThat(asked.body())
                    .contains("\"country\":\"PER\"", "\"admin1\":\"PE-TUM\"", "\"caseType\":\"UNDETERMINED\"")
                    .contains(
                            "\"ageBand\":\"UNKNOWN\"",
                            "\"gender\":\"NON_SPECIFIED_UNKNOWN\"",
                            "\"citizenship\":[\"VEN\"]")
                    .contains("\"kind\":\"CONSENT\"", "\"told\":[\"INTERVIEW\"")
                    .doesNotContain("Lucero", "\"danger\"");
        });
        assertThat(browser.opens(intake + "/1").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasSaidOfSafetyIsSealedWithThePerson() {
        var safety = Map.of(
                "safe",
                "NO",
                "hurt",
                "YES",
                "hurtNote",
                "Diabetes, insulina",
                "reach",
                "MESSAGE",
                "reachAddress",
                "099 555 0101");
        goThrough(safety);

        assertThat(StubbedCases.asked(CONTACT)).singleElement().satisfies(asked -> {
            assertThat(asked.headers().get("If-match")).isEqualTo("\"0\"");
            assertThat(asked.body())
                    .contains(
                            "\"kind\":\"MESSAGE\"",
                            "\"address\":\"099 555 0101\"",
                            "\"safetyNotes\":\"Diabetes, insulina\"");
        });
        assertThat(StubbedCases.asked(NARRATIVE)).singleElement().satisfies(asked -> assertThat(asked.body())
                .contains("1. ¿Es seguro hablar ahora? No", "2. ¿Con quién está la persona? Sin respuesta."));
    }

    @Test
    void aServiceThatFailsHalfwayIsToldTheRestOfItAndNothingTwice() {
        StubbedCases.answers(NARRATIVE, 503, Map.of(), "{}");
        var failed = goThrough(Map.of("called", "Lucero"));
        assertThat(failed.statusCode()).isEqualTo(503);
        StubbedCases.answers(NARRATIVE, 204, Map.of("ETag", "\"1\""), "");
        StubbedCases.refuses(CONTACT, 412, "changed-meanwhile");

        var again = browser.sends(intake + "/3", REST);

        assertThat(path(again)).isEqualTo("/cases/PE-7K3M9QXT?registered=yes");
        assertThat(StubbedCases.asked("POST /cases")).hasSize(1);
        assertThat(browser.opens(intake + "/3").statusCode()).isEqualTo(404);
    }

    @Test
    void whyABasisDoesNotStandIsSaidOnItsPage() {
        StubbedCases.refuses("POST /cases", 422, "basis-does-not-stand");

        assertThat(goThrough(Map.of()).asString())
                .contains("Esa base no vale para alguna de estas personas", "5. ¿En qué se basa?");
        assertThat(browser.reads(intake + "/2")).contains("value=\"SELF\" selected");
    }

    @Test
    void whoHasTooManyDraftsIsToldToFinishOne() {
        StubbedCases.refuses("POST /drafts", 409, "too-many-drafts");

        assertThat(browser.sends("/intake", Map.of("key", "another-key")).asString())
                .contains("Ya tiene 20 borradores");
    }

    @Test
    void aDraftIsDeletedWhenItsAuthorSaysSo() {
        assertThat(path(browser.sends(intake + "/discard", Map.of("key", "k")))).isEqualTo("/today");

        assertThat(browser.opens(intake + "/1").statusCode()).isEqualTo(404);
    }

    private Response goThrough(Map<String, String> safety) {
        browser.sends(intake + "/1", safety);
        browser.sends(intake + "/2", BASIS);
        return browser.sends(intake + "/3", REST);
    }

    private static String path(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
