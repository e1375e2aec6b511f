package org.amparo.reporting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that contradict themselves, and tables made to harm, at each of the four addresses. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class SheetsAttackedTest {
    private static final String PLAN =
            "Year,Platform,Country,Group,Cell,In need,Target,%,USD,Partners~#date+year,#region+platform,"
                    + "#country+code,#beneficiary+group,#beneficiary+age_gender,#inneed+ind,#targeted+ind,#indicator+pct+targeted,"
                    + "#value+requirements+usd,#org+num~";
    private static final String RESULTS =
            "a,b,c,d,e,f,g,h,i,j~#date+year,#region+platform,#country+code,#beneficiary+group,#reached+ind,"
                    + "#meta+qualifier,#indicator+pct+reached,#indicator+mechanism+cases,#affected+mechanism+ind,"
                    + "#country+mechanism+list~";
    private static final String STATISTICS =
            "a,b,c,d,e,f,g,h~#indicator+code,#region+platform,#country+code,#date+start,#date+end,"
                    + "#indicator+num,#meta+qualifier,#meta+source~";
    private static final String FUNDING =
            "a,b,c,d,e,f,g,h~#date+year,#region+platform,#country+code,#meta+attribution,#value+funded+usd,"
                    + "#indicator+pct+funded,#date+reported,#meta+caveat~";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024,Peru,,,,100,10,100.1,,|too-large",
                "2024,Peru,,,,100,-10,,,|negative",
                "1900,Peru,,,,100,10,,,|not-a-year",
                "2024,Lima,,,,100,10,,,|unknown-code",
                "2024,Peru,CHL,,,100,10,,,|country-of-another-platform",
                "2024,REGIONAL,PER,,,100,10,,,|country-of-another-platform",
                "2024,Peru,VEN,,,100,10,,,|country-of-another-platform",
                "2024,REGIONAL,,IN_TRANSIT,,100,10,,,|transit-is-counted-per-country",
                "2024,Peru,,IN_TRANSIT,,100,10,,,|transit-is-counted-per-country",
                "2025,Peru,PER,IN_TRANSIT,,100,10,,,|group-of-another-plan-year",
                "2024,Peru,PER,ON_THE_MOVE_VEN,,100,10,,,|group-of-another-plan-year",
                "2024,Peru,,,UNKNOWN,100,10,,,|no-age-gender-cell",
                "2024,Peru,,,WOMAN,100,10,,5,|money-and-partners-are-for-everybody",
                "2024,Peru,,,,,,,,|nothing-said",
                "2024,Peru,,,,0,10,5.0,,|share-of-nobody",
                "2024,Peru,,,,=1+1,10,,,|formula",
                "2024,Peru,,,,\"100,10,,,|unclosed-quote"
            })
    void aPlanIsRefused(String row, String code) {
        assertThat(refusals("/plan-figures", PLAN, row)).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024,Peru,,,1,ROUGHLY,,,,|unknown-code",
                "2024,Peru,,,,EXACT,5.0,,,PER|share-without-people",
                "2024,Peru,,,0,EXACT,5.0,,,|share-without-people",
                "2024,Peru,,,1,EXACT,1000.1,,,|too-large",
                "2024,Peru,,,1,EXACT,,5,4,|fewer-individuals-than-cases",
                "2024,Peru,,,1,EXACT,,,,PER Lima|unknown-code",
                "2024,Peru,,,,EXACT,,,,|nothing-said",
                "2024,Mexico,,IN_TRANSIT,1,EXACT,,,,|unknown-code"
            })
    void resultsAreRefused(String row, String code) {
        assertThat(refusals("/yearly-results", RESULTS, row)).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "victims,Peru,,2019,2019,1,EXACT,them|unknown-code",
                "VICTIMS,Peru,,2019,2018,1,EXACT,them|ends-before-it-began",
                "VICTIMS,Peru,,2019,2019,1.234,EXACT,them|too-many-decimals",
                "VICTIMS,Peru,,2019,2019,1,EXACT,|missing-value",
                "VICTIMS,Peru,,2019,2019,1,EXACT,@them|formula"
            })
    void statisticsAreRefused(String row, String code) {
        assertThat(refusals("/external-statistics", STATISTICS, row)).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024,Peru,,UNEARMARKED,1,,,May not represent all funds.|missing-value",
                "2024,Peru,,UNEARMARKED,1,,yesterday,May not represent all funds.|not-a-date",
                "2024,Peru,,UNEARMARKED,1,,2024-04-01,|missing-value",
                "2024,Peru,,UNEARMARKED,1,,2024-04-01,none|caveat-says-nothing",
                "2024,Peru,,REGIONAL_MULTI,1,,2024-04-01,May not represent all funds.|regional-money-has-no-platform",
                "2024,Peru,,EARMARKED_COUNTRY,1,,2024-04-01,May not represent all funds.|earmarked-for-no-country",
                "2024,Peru,,SOMEHOW,1,,2024-04-01,May not represent all funds.|unknown-code",
                "2024,Peru,,UNEARMARKED,1.5,,2024-04-01,May not represent all funds.|too-many-decimals",
                "2024,Peru,,UNEARMARKED,1,1000.5,2024-04-01,May not represent all funds.|too-large"
            })
    void fundingIsRefused(String row, String code) {
        assertThat(refusals("/funding", FUNDING, row)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    void aTableInAnotherEncodingIsRefused(String encoding) {
        var table = "Año,Plataforma,Meta\n#date+year,#region+platform,#targeted+ind\n2024,Peru,1\n";

        assertThat(codes("/plan-figures", table.getBytes(Charset.forName(encoding))))
                .containsExactly("not-utf-8");
    }

    private static List<String> refusals(String address, String heading, String row) {
        return codes(address, (heading + row + "~").replace('~', '\n').getBytes(UTF_8));
    }

    private static List<String> codes(String address, byte[] table) {
        var answer = Tables.to(
                address + "/imports?source=ATTACK&title=Attack",
                table,
                UUID.randomUUID().toString());
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.jsonPath().getList("faults.code", String.class);
    }
}
