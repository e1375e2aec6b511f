package org.amparo.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class StatisticResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");

    @Test
    void theNumbersOfTheCaribbeanNoteAreAllThere() {
        var lines = lines("/external-statistics");

        assertThat(lines.stream().filter(line -> line.get("source").equals("R4V-CARIBBEAN-2021")))
                .hasSize(32);
        assertThat(said(lines, "TTO", "VICTIMS_IDENTIFIED")).containsExactly("2018 14 EXACT", "2019 34 EXACT");
        assertThat(said(lines, "TTO", "VICTIMS_IDENTIFIED_VENEZUELAN"))
                .containsExactly("2018 14 EXACT", "2019 33 EXACT");
        assertThat(said(lines, "ABW", "VICTIMS_IDENTIFIED")).containsExactly("2017 71 EXACT", "2019 0 EXACT");
        assertThat(said(lines, "CUW", "VICTIMS_IDENTIFIED")).containsExactly("2018 44 EXACT", "2019 3 EXACT");
        assertThat(said(lines, "GUY", "VICTIMS_IDENTIFIED")).containsExactly("2020 225 EXACT");
        assertThat(said(lines, null, "PEOPLE_REACHED_TRAFFICKING")).containsExactly("2019 1364 EXACT");
        assertThat(said(lines, null, "BOAT_DEATHS")).containsExactly("2019 100 OVER");
    }

    /** Trinidad and Tobago: "over 90 %" agrees with 14 of 14 and 33 of 34, and stays a sentence of its own. */
    @Test
    void aNumberInWordsKeepsItsWord() {
        var lines = lines("/external-statistics?country=TTO");

        assertThat(said(lines, "TTO", "PERCENT_VENEZUELAN_IN_WORDS")).containsExactly("2018 90 OVER");
        assertThat(said(lines, "TTO", "VICTIMS_TRAFFICKED_FROM_GUIRIA")).containsExactly("2014 4000 AROUND");
        assertThat(lines).extracting(line -> line.get("country")).containsOnly("TTO");
    }

    /** Dominican Republic 2018: 22 convictions beside 5 prosecutions. */
    @Test
    void convictionsStandBesideProsecutionsAndNoRateIsMadeOfThem() {
        var lines = lines("/external-statistics?country=DOM");

        assertThat(said(lines, "DOM", "CONVICTIONS")).containsExactly("2018 22 EXACT", "2019 5 EXACT");
        assertThat(said(lines, "DOM", "PROSECUTIONS"))
                .containsExactly("2015 49 EXACT", "2016 40 EXACT", "2018 5 EXACT", "2019 22 EXACT");
        assertThat(lines.stream().flatMap(line -> line.keySet().stream()).distinct())
                .containsExactlyInAnyOrder(
                        "source",
                        "indicator",
                        "platform",
                        "country",
                        "firstYear",
                        "lastYear",
                        "value",
                        "qualifier",
                        "printedSource",
                        "note");
        AUDITOR.reads().get("/external-statistics").then().body("notes.NO_RATES", containsString("No rate"));
    }

    @Test
    void whatOtherPapersSayInSentencesIsThereToo() {
        var lines = lines("/external-statistics");

        assertThat(said(lines, null, "MECHANISM_POSSIBLE_VICTIMS")).containsExactly("2021 33 EXACT");
        assertThat(said(lines, null, "MECHANISM_SURVIVORS_OF_ABUSE")).containsExactly("2021 22 EXACT");
        assertThat(said(lines, null, "PEOPLE_REACHED_IN_WORDS")).containsExactly("2021 5000 ALMOST");
        assertThat(said(lines, null, "PERCENT_OF_MEMBERS_WITH_LEGAL_SERVICES")).containsExactly("2022 10 EXACT");
        assertThat(said(lines, null, "PERCENT_OF_PROTECTION_MEMBERS_IN_SUBSECTOR"))
                .containsExactly("2022 11 EXACT");
        assertThat(said(lines, null, "PLAN_PARTNERS")).containsExactly("2023 31 EXACT");
    }

    @Test
    void aCountryThatIsNoneIsNotFound() {
        AUDITOR.reads().get("/external-statistics?country=Lima").then().statusCode(404);
        AUDITOR.reads().get("/external-statistics?country=PER").then().body("statistics.size()", equalTo(0));
    }

    private static List<Map<String, Object>> lines(String address) {
        return AUDITOR.reads().get(address).jsonPath().getList("statistics");
    }

    private static List<String> said(List<Map<String, Object>> lines, String country, String indicator) {
        return lines.stream()
                .filter(line -> line.get("indicator").equals(indicator))
                .filter(line -> String.valueOf(country).equals(String.valueOf(line.get("country"))))
                .map(line -> line.get("firstYear") + " "
                        + new BigDecimal(line.get("value").toString()).toPlainString() + " " + line.get("qualifier"))
                .toList();
    }
}
