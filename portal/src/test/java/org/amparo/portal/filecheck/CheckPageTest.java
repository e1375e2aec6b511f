package org.amparo.portal.filecheck;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "officer", roles = "reporting-officer", augmentors = WithToken.class)
class CheckPageTest {
    private static final String CHECK = "POST reporting/five-w/checks";
    private static final String CANARY = "Marisol Canario";
    private static final Path FAULTS =
            Path.of("../reporting-service/src/main/java/org/amparo/reporting/hxl/SheetFault.java");

    @Inject
    Logins logins;

    @BeforeEach
    void nothingWasChecked() {
        StubbedServices.forget();
    }

    @Test
    void eachRuleIsSaidOnceWithEveryPlaceWhereItIsBroken() {
        StubbedServices.answers(CHECK, """
                {"rows": 3, "errors": 3, "reviews": 0, "explained": 1, "findings": [
                 {"line": 4, "rule": "somebody-is-new", "ruleClass": "CONSISTENCY", "weight": "EXPLAINED", "sentence": "x"},
                 {"line": 4, "column": "New (#reached+new)", "rule": "new-within-total", "ruleClass": "CONSISTENCY",
                  "weight": "ERROR", "sentence": "x", "advice": "y"},
                 {"line": 5, "column": "New (#reached+new)", "rule": "new-within-total", "ruleClass": "CONSISTENCY",
                  "weight": "ERROR", "sentence": "x", "advice": "y"},
                 {"line": 6, "rule": "not-in-words-yet", "ruleClass": "ACCURACY", "weight": "ERROR",
                  "sentence": "A rule nobody translated."}]}""");

        var page = sends("rows.csv", CANARY).then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Hallazgos con los que se devolvería: 3", "New (#reached+new)", "toda la fila")
                .containsOnlyOnce("Hay más personas nuevas que personas.")
                .contains("lang=\"en\"")
                .doesNotContain(CANARY, "rows.csv");
        assertThat(page.indexOf("Hay más personas nuevas"))
                .isLessThan(page.indexOf("Nadie la recibió por primera vez"));
        assertThat(StubbedServices.asked(CHECK).getFirst().body()).isEqualTo(CANARY);
        assertThat(StubbedServices.asked(CHECK).getFirst().header("Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    void aCleanFileSaysSo() {
        StubbedServices.answers(
                CHECK, "{\"rows\": 12, \"errors\": 0, \"reviews\": 0, \"explained\": 0, \"findings\": []}");

        assertThat(sends("rows.csv", "x").asString()).contains("Todo en orden: 12 filas cumplen cada regla.");
    }

    @Test
    void aFileOfWhichNoRowCouldBeReadIsNotClean() {
        StubbedServices.answers(CHECK, """
                {"rows": 0, "errors": 1, "reviews": 0, "explained": 0, "findings": [
                 {"line": 1, "rule": "empty-file", "ruleClass": "READING", "weight": "ERROR", "sentence": "x"}]}""");

        assertThat(sends("rows.csv", "x").asString())
                .contains("No se pudo leer ninguna fila.", "El archivo está vacío.", "No se puede leer");
    }

    @Test
    void withoutAFileOrWithALargeOneNothingIsAsked() {
        var none = sends("", "");
        var large = sends("rows.csv", "x".repeat(1024 * 1024 + 1));

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("<title>Error: ", "Elija un archivo.");
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.asString()).contains("El archivo pesa más de 1 MB.");
        assertThat(StubbedServices.asked(CHECK)).isEmpty();
    }

    @Test
    void aFileThatNoPageOfThisSessionSentIsNotTaken() {
        assertThat(request("rows.csv", "x")
                        .multiPart("token", "another")
                        .post("/five-w/check")
                        .statusCode())
                .isEqualTo(404);
        assertThat(StubbedServices.asked(CHECK)).isEmpty();
    }

    @Test
    void theMonthLeadsThere() {
        StubbedServices.answers("GET reporting/five-w/2026-05", "{\"rows\":[],\"changes\":[],\"notReady\":0}");
        StubbedServices.answers("GET reporting/five-w/2026-05/versions", "[]");

        assertThat(Desk.of(logins, "reporting-officer").reads("/five-w?month=2026-05"))
                .contains("href=\"/five-w/check\"");
        assertThat(Desk.of(logins, "reporting-officer").reads("/five-w/check"))
                .contains("enctype=\"multipart/form-data\"");
    }

    /** Whatever can be wrong with a file has words here. */
    @Test
    void eachFaultOfAFileHasWords() throws IOException {
        var words = new Properties();
        words.load(new StringReader(
                Files.readString(Path.of("src/main/resources/words/words_es.properties"), StandardCharsets.UTF_8)));
        var faults = Pattern.compile("(?m)^ {4}([A-Z_0-9]+)\\(")
                .matcher(Files.readString(FAULTS))
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();

        assertThat(faults).hasSizeGreaterThan(20).allSatisfy(fault -> assertThat(words)
                .containsKeys("rule." + fault, "ruleAdvice." + fault));
    }

    private Response sends(String name, String content) {
        var cookie = logins.of("reporting-officer", "reporting-officer");
        return with(cookie, name, content)
                .multiPart("token", logins.formToken(cookie))
                .post("/five-w/check");
    }

    private io.restassured.specification.RequestSpecification request(String name, String content) {
        return with(logins.of("reporting-officer", "reporting-officer"), name, content);
    }

    private static io.restassured.specification.RequestSpecification with(String cookie, String name, String content) {
        return given().cookie("q_session", cookie)
                .cookie("lang", "es")
                .cookie("seen", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "text/csv");
    }
}
