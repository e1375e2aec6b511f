package org.amparo.portal.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
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
class TodayPageTest {
    private static final String OPEN = "GET /cases?status=OPEN&size=25";
    private static final String IMMINENT = "GET /cases?status=OPEN&securityLevel=IMMINENT&size=25";
    private static final String ENDING = "GET /cases/expiring?within=P14D&size=100";
    private static final String NOTICE = "6f1b1f7e-0000-4000-8000-000000000001";

    @Inject
    Logins logins;

    @BeforeEach
    void nothingHappened() {
        StubbedCases.begins();
        StubbedCases.answers(OPEN, "{\"cases\":[],\"next\":null}");
        StubbedCases.answers(IMMINENT, "{\"cases\":[],\"next\":null}");
        StubbedCases.answers(ENDING, "{\"runningOut\":[],\"next\":null}");
        StubbedCases.answers("GET /notices", "[]");
    }

    @Test
    void whoeverWorksOnCasesArrivesHere() {
        assertThat(browser().opens("/").header("Location")).endsWith("/today");
    }

    @Test
    void anEmptyDaySaysSoAndHowManyCasesAreOpen() {
        StubbedCases.answers(
                OPEN, "{\"cases\":[%s,%s],\"next\":null}".formatted(line("PE-AAAAAAAA"), line("PE-BBBBBBBB")));

        assertThat(browser().reads("/today"))
                .contains(
                        "No hay nada por hacer en las próximas dos semanas",
                        "Tiene 2 casos abiertos",
                        "No hay novedades");
        assertThat(browser().in("pt-BR").reads("/today")).contains("Você tem 2 casos abertos");
    }

    @Test
    void theNearestDangerComesFirstThenWhatEndsFirst() {
        StubbedCases.answers(IMMINENT, "{\"cases\":[%s],\"next\":null}".formatted(line("PE-DDDDDDDD")));
        StubbedCases.answers(
                ENDING,
                "{\"runningOut\":[%s,%s,%s],\"next\":null}"
                        .formatted(
                                ending("PE-CCCCCCCC", "LOW", "2026-11-21T00:00:00Z"),
                                ending("PE-BBBBBBBB", "HIGH", "2026-11-25T00:00:00Z"),
                                ending("PE-AAAAAAAA", "HIGH", "2026-11-24T00:00:00Z")));

        var page = browser().reads("/today");

        assertThat(page).containsSubsequence("PE-DDDDDDDD", "PE-AAAAAAAA", "PE-BBBBBBBB", "PE-CCCCCCCC");
        assertThat(page)
                .contains(
                        "Atender hoy",
                        "Renovar el consentimiento para conservar los datos",
                        "persona 2",
                        "Peligro: Inminente");
    }

    @Test
    void eachThingLeadsToWhereItIsDone() {
        StubbedCases.answers(IMMINENT, "{\"cases\":[%s],\"next\":null}".formatted(line("PE-DDDDDDDD")));
        StubbedCases.answers(
                ENDING,
                "{\"runningOut\":[%s,%s],\"next\":null}"
                        .formatted(
                                ending("PE-CCCCCCCC", "LOW", "2026-11-21T00:00:00Z"),
                                ending("PE-BBBBBBBB", "LOW", "2026-11-25T00:00:00Z")
                                        .replace("HOLDING", "SHARING")));
        StubbedCases.answers("GET /notices", """
                [{"id":"%s","kind":"EXCLUDED_PARTY_OPENED","reference":"PE-EEEEEEEE","at":"2026-11-20T10:00:00Z"}]""".formatted(NOTICE));

        assertThat(browser().reads("/today"))
                .contains(
                        "href=\"/cases/PE-DDDDDDDD\"",
                        "href=\"/cases/PE-CCCCCCCC/people/2/holding\"",
                        "href=\"/cases/PE-BBBBBBBB/people/2/consent\"",
                        "href=\"/cases/PE-EEEEEEEE/accesses\"");
    }

    @Test
    void whatIsNewIsSeenOnceAndGone() {
        StubbedCases.answers(
                "GET /notices",
                "[{\"id\":\"%s\",\"kind\":\"FILES_LINKED\",\"reference\":\"PE-EEEEEEEE\",\"at\":\"2026-11-20T10:00:00Z\"}]"
                        .formatted(NOTICE));
        StubbedCases.answers("POST /notices/" + NOTICE + "/seen", 204, Map.of(), "");
        assertThat(browser().reads("/today")).contains("Se enlazaron expedientes", "PE-EEEEEEEE");

        var answer = browser().sends("/today/notices/" + NOTICE + "/seen", Map.of("key", "a-key-of-the-page"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(StubbedCases.asked("POST /notices/" + NOTICE + "/seen"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.headers()).containsEntry("Idempotency-key", "a-key-of-the-page"));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
    void isNotForThoseWhoReadFigures() {
        assertThat(Browser.of(logins, "auditor").opens("/today").statusCode()).isEqualTo(404);
    }

    private Browser browser() {
        return Browser.of(logins, "caseworker");
    }

    private static String line(String reference) {
        return """
                {"reference":"%s","country":"PER","caseType":"TRAFFICKING","securityLevel":"IMMINENT","status":"OPEN",\
                "people":3,"changedAt":"2026-11-20T10:00:00Z"}""".formatted(reference);
    }

    private static String ending(String reference, String level, String until) {
        return """
                {"reference":"%s","securityLevel":"%s","person":2,"use":"HOLDING","kind":"CONSENT","until":"%s"}""".formatted(reference, level, until);
    }
}
