package org.amparo.portal.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.StubbedReporting;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
class FigurePagesTest {
    @Inject
    Logins logins;

    @Test
    void eachFigureStandsWithItsMeaningItsPeriodAndItsDay() {
        var page = text("/figures?year=2023", "es");

        assertThat(page)
                .contains("Personas con necesidades", "504.000", "Año del plan: 2023")
                .contains("Impreso en: Refugee and Migrant Response Plan 2023-2024")
                .contains("USD 1.470.000", "Al 31 dic 2023", "Publicado el 12 feb 2024")
                .contains("nunca contadas de casos");
    }

    @Test
    void figuresAreInTheOrderOfTheResponse() {
        var page = text("/figures?year=2023", "en");

        assertThat(page.indexOf("People in need"))
                .isLessThan(page.indexOf(">Target<"))
                .isPositive();
        assertThat(page.indexOf(">Target<")).isLessThan(page.indexOf("People reached"));
        assertThat(page.indexOf("People reached")).isLessThan(page.indexOf("Requirements"));
        assertThat(page.indexOf("Requirements")).isLessThan(page.indexOf(">Funded<"));
    }

    @Test
    void aProtectedNumberIsMarkedAndItsBoundsSaidInWords() {
        assertThat(text("/figures?year=2023", "es")).contains("≈ 41", "protegido: entre 37 y 45", "exacto");
        assertThat(text("/figures?year=2023", "pt-BR")).contains("protegido: entre 37 e 45");
    }

    @Test
    void whyANumberIsNotGivenOutIsSaidInWords() {
        assertThat(text("/figures?year=2023", "es")).contains("depende de muy pocas organizaciones");
    }

    @Test
    void aCountryThroughWhichNobodyWasIsLeftOut() {
        assertThat(text("/figures?year=2023", "es")).contains("≈ 12").doesNotContain("Trinidad");
    }

    @Test
    void aNoteIsSaidInTheReadersLanguageAndElseInTheServices() {
        assertThat(text("/figures?year=2023", "es"))
                .contains("ninguna plataforma se clasifica", "A note nobody translated yet.");
    }

    @Test
    void whateverIsNotGivenOutIsRefusedInTheSameWords() {
        var refusals = new TreeSet<String>();
        refusals.add(notice(text("/figures?year=2021", "es")));
        refusals.add(notice(text("/figures/subjects?subject=reached&period=2025", "es")));
        refusals.add(notice(text("/figures/subjects?subject=mechanism&period=1999", "es")));
        refusals.add(notice(text("/figures/table?period=2025&unit=INDIVIDUAL&first=country&second=admin1", "es")));
        refusals.add(notice(text("/figures/table?period=x&unit=PERSON", "es")));

        assertThat(refusals).hasSize(1).first().asString().contains("no está entre las cifras publicadas");
    }

    @Test
    void whatSomebodyAskedForIsNotRepeatedToThem() {
        assertThat(text("/figures/table?period=Rosa&unit=Rosa&first=Rosa&second=Rosa", "es"))
                .doesNotContain("value=\"Rosa\"")
                .doesNotContain(">Rosa");
    }

    @Test
    void aTableSaysItsBoundsAndThatZeroIsNotNobody() {
        assertThat(text("/figures/table?period=2025&unit=INDIVIDUAL&first=ageGender", "es"))
                .contains("Personas por edad y género", "Niñas y adolescentes", "≈ 20", "protegido: entre 16 y 24")
                .contains("difiere del verdadero en 4 como máximo", "0 no significa ninguna persona");
    }

    @Test
    void aTableByTwoAttributesHasARowForEachValueOfTheFirst() {
        var page = text("/figures/table?period=2025&unit=INDIVIDUAL&first=country&second=ageGender", "es");

        assertThat(page)
                .contains("Personas por país y edad y género", ">Mujeres</th>", ">Hombres</th>")
                .containsOnlyOnce(">Perú</th>")
                .containsOnlyOnce(">Ecuador</th>")
                .contains("data-label=\"Mujeres\"><span>≈ 20");
    }

    @Test
    void placesWhereEveryCountIsTheSameProtectedZeroAreNamedInOneSentence() {
        assertThat(text("/figures/table?period=2025&unit=INDIVIDUAL&first=country&second=ageGender", "es"))
                .contains("≈ 0 en todas las columnas, entre 0 y 4: Aruba.", ">Bolivia</th>")
                .doesNotContain(">Aruba</th>");
    }

    @Test
    void valuesOfWhichAPersonMayHaveSeveralAreOneTable() {
        assertThat(text("/figures/subjects?subject=mechanism&period=2025", "es"))
                .contains("Casos: total", "38", "Personas: total", "83")
                .contains("Personas por servicio", "Albergue y alojamiento", "≈ 40")
                .contains("no se halló una tabla protegida")
                .contains("≈ 40 % (protegido: entre 32 % y 48 %)")
                .contains("delataría a alguien")
                .contains("Personas por país y edad y género");
    }

    @Test
    void filesArePassedThroughUnderANeutralName() {
        var file = page("/figures/key-figures.csv?year=2023", "es");

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"key-figures-2023.csv\"");
        assertThat(file.asString()).contains("#adm0");
    }

    @Test
    void aFileThatIsNotGivenOutIsNotThere() {
        assertThat(page("/figures/subject.csv?subject=reached&period=2025", "es")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aServiceThatDoesNotAnswerHasAPageOfItsOwn() {
        var page = page("/figures?year=2022", "en");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("The service does not answer", "Wait a minute");
    }

    @Test
    void aServiceThatTakesTheTokensNoMoreEndsTheSession() {
        var cookie = logins.of("auditor", "auditor");

        var page = given().cookie("q_session", cookie).cookie("lang", "en").get("/figures?year=2027");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).contains("Your session is over", "Log in again");
        assertThat(logins.isLive(cookie)).isFalse();
    }

    @Test
    void theServiceIsAskedInTheNameOfTheReader() {
        text("/figures?year=2023", "en");

        assertThat(StubbedReporting.lastToken()).isEqualTo("Bearer " + WithToken.TOKEN);
    }

    @Test
    void aFaultHasAReferenceAndTellsNothingElse() {
        var page = page("/figures?year=2024", "en");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.asString())
                .containsPattern("Reference number: [2-9A-Z]{8}")
                .doesNotContain("Exception", "org.amparo");
    }

    private String text(String path, String language) {
        return page(path, language).then().statusCode(200).extract().asString();
    }

    private Response page(String path, String language) {
        return given().cookie("q_session", logins.of("auditor", "auditor"))
                .cookie("lang", language)
                .get(path);
    }

    private static String notice(String page) {
        var from = page.indexOf("app-notice--refused");
        return page.substring(from, page.indexOf("</div>", from));
    }
}
