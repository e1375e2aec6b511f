package org.amparo.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.hxl.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class CheckResourceTest {
    private static final String CANARY = "Marisol Canario";
    private static final TestUser OFFICER = TestUser.of("berta", "PE-CASA-ABIERTA", "PER", "reporting-officer");

    @Test
    void aFileThatIsRightHasNoFindings() {
        checked(file(ARow.ofAssistance(2026), ARow.ofCash(2026)))
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("errors", equalTo(0))
                .body("findings", empty());
    }

    @Test
    void aFindingSaysLineColumnRuleSentenceAndWhatToDo() {
        checked(file(ARow.ofAssistance(2026), ARow.ofAssistance(2026).with(FiveWSheet.TOTAL, 1L)))
                .statusCode(200)
                .body("errors", equalTo(1))
                .body("findings[0].line", equalTo(4))
                .body("findings[0].column", containsString("#reached+new"))
                .body("findings[0].rule", equalTo("new-within-total"))
                .body("findings[0].ruleClass", equalTo("CONSISTENCY"))
                .body("findings[0].weight", equalTo("ERROR"))
                .body("findings[0].sentence", containsString("More people are new"))
                .body("findings[0].advice", containsString("part of the total"));
    }

    @Test
    void whatCannotBeReadIsAFindingAndNothingOfTheFileIsRepeated() {
        var spoilt = file(ARow.ofAssistance(2026)
                        .with(FiveWSheet.APPEALING, CANARY)
                        .with(FiveWSheet.ACTIVITY, CANARY)
                        .with(FiveWSheet.COUNTRY, CANARY))
                + file(ARow.ofAssistance(2026))
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow()
                        .replace(",3,2,", "," + CANARY + ",2,");

        var answer = checked(spoilt)
                .statusCode(200)
                .body("findings.rule", hasItem("not-a-number"))
                .body("findings.rule", hasItem("country-known"))
                .extract()
                .asString();

        assertThat(answer).doesNotContain(CANARY).doesNotContain("Marisol");
    }

    @Test
    void aFileOfAnotherKindIsSaidToBeOne() {
        checked("name;age\nMarisol;19\n")
                .statusCode(200)
                .body("rows", equalTo(0))
                .body("errors", equalTo(1));
        checked("").statusCode(200).body("findings.rule", hasItem("empty-file"));
    }

    @Test
    void moreThanAMegabyteIsNotTaken() {
        checked("x".repeat(1024 * 1024 + 1)).statusCode(413);
    }

    private static ValidatableResponse checked(String file) {
        return OFFICER.reads()
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/five-w/checks")
                .then();
    }

    private static String file(Row... rows) {
        var out = new ByteArrayOutputStream();
        try (var sheet = FiveWSheet.SHEET.writeTo(out)) {
            for (var row : rows) {
                sheet.write(row);
            }
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
