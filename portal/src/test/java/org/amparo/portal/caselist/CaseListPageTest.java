package org.amparo.portal.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
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
class CaseListPageTest {
    private static final String CASE = """
            {"reference":"PE-7K3M9QXT","country":"PER","caseType":"TRAFFICKING","securityLevel":"HIGH","status":"OPEN",\
            "people":3,"changedAt":"2026-11-20T10:00:00Z"}""";

    @Inject
    Logins logins;

    @BeforeEach
    void onePageOfMany() {
        StubbedCases.begins();
        StubbedCases.answers("GET /cases?size=25", "{\"cases\":[" + CASE + "],\"next\":\"abc.DEF_1\"}");
    }

    @Test
    void aCaseIsItsCodeAndWhatItIsAboutInWords() {
        assertThat(reads("/cases"))
                .contains("PE-7K3M9QXT", "Trata de personas", "Alto", "Abierto", "Se muestra 1 caso")
                .contains("<time datetime=\"2026-11-20T10:00:00Z\" data-moment>20 nov 2026")
                .doesNotContain("TRAFFICKING</", ">HIGH");
    }

    @Test
    void filtersStandInTheAddressAndReachTheService() {
        StubbedCases.answers(
                "GET /cases?status=CLOSED&securityLevel=LOW&caseType=AT_RISK&size=25", "{\"cases\":[],\"next\":null}");

        assertThat(reads("/cases?status=CLOSED&level=LOW&type=AT_RISK"))
                .contains(
                        "Ningún caso coincide con los filtros", "value=\"CLOSED\" selected", "value=\"LOW\" selected");
    }

    @Test
    void whatIsNoFilterIsNotRepeatedAndLeavesTheListOpen() {
        assertThat(main("/cases?status=Rosa&level=Rosa&type=Rosa"))
                .contains("PE-7K3M9QXT")
                .doesNotContain("Rosa");
    }

    @Test
    void theListGoesOnWhereItStopped() {
        StubbedCases.answers("GET /cases?after=abc.DEF_1&size=25", "{\"cases\":[" + CASE + "],\"next\":null}");
        assertThat(reads("/cases")).contains("href=\"/cases?status=&amp;level=&amp;type=&amp;after=abc.DEF_1\"");

        assertThat(reads("/cases?after=abc.DEF_1"))
                .contains("Volver al principio")
                .doesNotContain("Casos siguientes");
    }

    @Test
    void aPlaceThatIsNoneLeadsToTheBeginning() {
        StubbedCases.refuses("GET /cases?after=forged&size=25", 400, "not-understood");

        var answer = browser().opens("/cases?after=forged");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/cases?status=&level=&type=");
    }

    @Test
    void whoHasNoCasesIsToldWhatWillBeHere() {
        StubbedCases.answers("GET /cases?size=25", "{\"cases\":[],\"next\":null}");

        assertThat(reads("/cases")).contains("Todavía no tiene casos");
    }

    @Test
    void aCodeLeadsToItsCase() {
        assertThat(browser().opens("/cases?code=pe-7k3m9qxt").header("Location"))
                .endsWith("/cases/PE-7K3M9QXT");
    }

    @Test
    void whatIsNoCodeIsSaidAndNotRepeated() {
        assertThat(main("/cases?code=Rosa"))
                .contains("Hay algo que corregir", "dos letras, un guion")
                .doesNotContain("Rosa");
    }

    private String main(String path) {
        var page = reads(path);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private String reads(String path) {
        return browser().reads(path);
    }

    private Browser browser() {
        return Browser.of(logins, "caseworker");
    }
}
