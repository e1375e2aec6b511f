package org.amparo.portal.exclusion;

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
class ExclusionPageTest {
    private static final String PAGE = SampleCase.ADDRESS + "/people/1/exclusions";
    private static final String ID = "6f1b1f7e-0000-4000-8000-0000000000e1";

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void aPersonOfWhomOneOrganisationMustNeverKnow() {
        StubbedCases.begins();
        SampleCase.isThere();
        StubbedCases.answers("GET " + PAGE, """
                [{"id":"%s","subject":"org:PE-OTRA","reason":"TRAFFICKER_TIE","since":"2026-11-20T10:00:00Z"}]""".formatted(ID));
        StubbedCases.answers("POST " + PAGE, 201, Map.of(), "");
        StubbedCases.answers("DELETE " + PAGE + "/" + ID, 204, Map.of(), "");
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void whoMustNeverKnowIsToldInWords() {
        assertThat(browser.reads(PAGE)).contains("Una organización:", "PE-OTRA", "Tiene relación con quien le explotó");
    }

    @Test
    void whoOnlyWatchesOverTheCaseDoesNotLearnWhetherThereIsAnybody() {
        StubbedCases.refuses("GET " + PAGE, 404, "not-your-case-file");

        assertThat(browser.reads(PAGE)).contains("Solo quien lleva el caso").doesNotContain("Nadie está excluido");
    }

    @Test
    void anOfficeATownAndAnAccountAreEachSaidByTheirCode() {
        excludes("office", "PE-OTRA:CA-11");
        excludes("town", "PE-LIM");
        excludes("user", ID);

        assertThat(StubbedCases.asked("POST " + PAGE))
                .extracting(StubbedServices.Asked::body)
                .containsExactly(
                        "{\"organisation\":\"PE-OTRA\",\"office\":\"CA-11\",\"reason\":\"OTHER\"}",
                        "{\"town\":\"PE-LIM\",\"reason\":\"OTHER\"}",
                        "{\"account\":\"" + ID + "\",\"reason\":\"OTHER\"}");
    }

    @Test
    void whatIsNoCodeIsNotSent() {
        assertThat(browser.sends(PAGE, Map.of("kind", "user", "which", "mi tío", "reason", "OTHER"))
                        .asString())
                .contains("Escriba el código como en el ejemplo", "value=\"mi tío\"");
        assertThat(StubbedCases.asked("POST " + PAGE)).isEmpty();
    }

    @Test
    void whatWouldShutOutEverybodyIsRefusedInWords() {
        StubbedCases.refuses("POST " + PAGE, 422, "shuts-out-yourself");

        assertThat(browser.sends(PAGE, Map.of("kind", "org", "which", "PE-CASA-ABIERTA", "reason", "OTHER"))
                        .asString())
                .contains("dejaría fuera a quien lleva el caso");
    }

    @Test
    void anExclusionIsLifted() {
        assertThat(browser.sends(PAGE + "/" + ID + "/lift", Map.of("key", "k")).statusCode())
                .isEqualTo(303);
        assertThat(StubbedCases.asked("DELETE " + PAGE + "/" + ID)).hasSize(1);
    }

    private void excludes(String kind, String which) {
        assertThat(browser.sends(PAGE, Map.of("kind", kind, "which", which, "reason", "OTHER"))
                        .statusCode())
                .isEqualTo(303);
    }
}
