package org.amparo.reporting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ReferenceFilesTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");

    @Test
    void whatWasPrintedIsWrittenToTheDigitWithWhereItWasPrinted() {
        assertThat(file("/plan-figures?year=2023").lines())
                .contains(
                        "2023,Caribbean,,,,24300,644,2.6,2170000,,RMRP-2023-2024",
                        "2023,REGIONAL,,,,1560000,33300,2.1,22080000,,RMRP-2023-2024");
        assertThat(file("/yearly-results?year=2023").lines())
                .anyMatch(line ->
                        line.startsWith("2023,REGIONAL,,,26200,EXACT,78.8,60,38,83,DOM ECU PAN PER PRY TTO URY,"));
        assertThat(file("/external-statistics?country=TTO").lines())
                .anyMatch(line -> line.startsWith("VICTIMS_IDENTIFIED,Caribbean,TTO,2019,2019,34,EXACT,"));
        assertThat(file("/funding?year=2021").lines())
                .anyMatch(line ->
                        line.startsWith("2021,REGIONAL,,EARMARKED_SECTOR,,1470000,17100000,8,92,3,1,NOT_PRINTED,"));
    }

    @ParameterizedTest
    @CsvSource({
        "/plan-figures, ?year=2024",
        "/yearly-results, ?year=2021",
        "/external-statistics, ''",
        "/funding, ?year=2023"
    })
    void whatWasExportedCanBeImported(String figures, String query) {
        var exported = file(figures + query);

        Tables.to(
                        figures + "/imports?title=Again&check=true&source=AGAIN",
                        exported.getBytes(UTF_8),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(200);
    }

    @Test
    void importedAgainItSaysTheSame() {
        var heading = "a,b,c,d,e,f,g,h\n#date+year,#region+platform,#country+code,#beneficiary+group,"
                + "#beneficiary+age_gender,#inneed+ind,#targeted+ind,#indicator+pct+targeted\n";
        Tables.sent("THERE", heading + "2056,Peru,,,,1000,70,7.25\n2056,Peru,PER,ON_THE_MOVE_VEN,WOMAN,,7,\n")
                .then()
                .statusCode(201);
        var first = file("/plan-figures?year=2056");

        Tables.sent("THERE", first).then().statusCode(201);

        assertThat(file("/plan-figures?year=2056")).isEqualTo(first);
        assertThat(first.lines()).contains("2056,Peru,,,,1000,70,7.25,,,THERE");
    }

    @Test
    void aYearOfWhichNothingIsKnownIsRefusedAsEver() {
        AUDITOR.reads().accept("text/csv").get("/plan-figures?year=2099").then().statusCode(404);
        AUDITOR.reads().accept("text/csv").get("/funding").then().statusCode(400);
    }

    private static String file(String address) {
        return AUDITOR.reads()
                .accept("text/csv")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
