package org.amparo.reporting.fivew;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** Each test has an organisation of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ReportResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");

    private final String organisation = Aid.anOrganisation();
    private final TestUser officer = TestUser.of("berta", organisation, "PER", "reporting-officer");

    @Inject
    Aid aid;

    @Test
    void aPersonIsCountedInEachRowAndNewInTheFirstOfThemOnly() {
        var rosa = aid.somebody();
        aid.shelters(organisation, "2024-03", rosa);
        aid.shelters(organisation, "2024-03", rosa);
        aid.advises(organisation, "2024-03", rosa);

        now("2024-03")
                .body("organisation", equalTo(organisation))
                .body("rows.activity", contains("Legal advice", "Emergency shelter"))
                .body("rows.total", contains(1, 1))
                .body("rows.newPeople", contains(1, 0))
                .body("rows.quantity", contains(3, 6))
                .body("rows[1].state", equalTo("EXPLAINED"))
                .body("rows[1].explanations.code", contains("CONTINUING", "NEW_IN_AN_EARLIER_ROW"));
    }

    @Test
    void aMonthWithReturningPeopleOnlyIsContinuingAndExplained() {
        var rosa = aid.somebody();
        aid.shelters(organisation, "2024-03", rosa);
        aid.shelters(organisation, "2024-05", rosa);

        now("2024-05")
                .body("rows[0].state", equalTo("EXPLAINED"))
                .body("rows[0].total", equalTo(1))
                .body("rows[0].newPeople", equalTo(0))
                .body("rows[0].explanations.code", contains("CONTINUING"))
                .body("rows[0].findings.rule", contains("somebody-is-new"))
                .body("rows[0].findings.weight", contains("EXPLAINED"));
    }

    @Test
    void whoHoldsAFileHasDeliveredNothingByThat() {
        aid.registers(organisation, "2024-03");

        now("2024-03").body("rows", empty());
    }

    @Test
    void whomItReachedUnderTwoFilesItReachedOnce() {
        var older = aid.somebody();
        var younger = aid.somebody();
        aid.isLinked(younger, older);
        aid.shelters(organisation, "2024-03", older);
        aid.shelters(organisation, "2024-03", younger);
        aid.shelters(organisation, "2024-04", younger);

        now("2024-03").body("rows.total", contains(1)).body("rows.newPeople", contains(1));
        now("2024-04").body("rows.total", contains(1)).body("rows.newPeople", contains(0));
    }

    @Test
    void inTheNextYearEverybodyIsNewAgain() {
        var rosa = aid.somebody();
        aid.shelters(organisation, "2024-12", rosa);
        aid.shelters(organisation, "2025-01", rosa);

        now("2025-01").body("rows[0].newPeople", equalTo(1));
    }

    @Test
    void peopleNobodyRegisteredAreNewEachTimeAndNobodyOfOtherGenderIsLost() {
        aid.feeds(organisation, "2026-03");
        aid.feeds(organisation, "2026-03");

        now("2026-03")
                .body("rows[0].cva", equalTo(true))
                .body("rows[0].value", equalTo(50.0f))
                .body("rows[0].mechanism", equalTo("Voucher"))
                .body("rows[0].total", equalTo(8))
                .body("rows[0].newPeople", equalTo(8))
                .body("rows[0].byGroup.IN_TRANSIT", equalTo(8))
                .body("rows[0].byAgeGender.BOY", equalTo(2))
                .body("rows[0].byAgeGender.OTHER_18P", equalTo(6))
                .body("rows[0].explanations.code", contains("COUNTED_NEW_EACH_TIME"))
                .body("rows[0].findings", empty());
    }

    @Test
    void trainingsMechanismsAndCampaignsCountWhatTheyCountAndNobodyNew() {
        aid.trainsSupportsAndCampaigns(organisation, "2026-03");

        now("2026-03")
                .body("rows.indicatorType", contains("CAPACITY_BUILDING", "MECHANISM_ADVOCACY", "CAMPAIGN"))
                .body("rows.state", contains("READY", "READY", "EXPLAINED"))
                .body("rows[2].explanations.code", contains("CAMPAIGN_WITHOUT_INDICATOR"))
                .body("rows[0].total", equalTo(12))
                .body("rows[0].activity", equalTo("Training: protection"))
                .body("rows[1].quantity", equalTo(1))
                .body("rows", everyItem(not(hasKey("newPeople"))))
                .body("rows", everyItem(not(hasKey("byAgeGender"))));
    }

    @Test
    void aRowWhoseBreakdownWouldNotAddUpIsKeptBackAndSaysWhatToComplete() {
        var delivery = aid.shelters(organisation, "2026-03", aid.somebody(), "UNKNOWN", "IN_DESTINATION");
        aid.advises(organisation, "2026-03", aid.somebody());

        now("2026-03")
                .body("notReady", equalTo(1))
                .body("rows.state", contains("READY", "NOT_READY"))
                .body("rows[1].explanations.code", contains("AGE_GENDER_OR_GROUP_MISSING"))
                .body("rows[1].explanations[0].people", equalTo(1));
        assertThat(file("/five-w/2026-03/csv")).contains("Legal advice").doesNotContain("Emergency shelter");

        aid.corrected(
                delivery,
                "recipients",
                List.of(Map.of(
                        "person",
                        ((Map<?, ?>) ((List<?>) delivery.get("recipients")).getFirst()).get("person"),
                        "ageGender",
                        "OTHER_18P",
                        "populationGroup",
                        "IN_DESTINATION")));

        now("2026-03").body("notReady", equalTo(0)).body("rows[1].byAgeGender.OTHER_18P", equalTo(1));
    }

    @Test
    void whereNobodySaidWhetherItIsPartOfThePlanTheRowIsKeptBack() {
        var delivery = aid.shelters(organisation, "2026-03", aid.somebody());

        aid.corrected(delivery, "rmrp", null);

        now("2026-03").body("rows[0].state", equalTo("NOT_READY")).body("rows[0].findings.rule", contains("what-said"));
    }

    @Test
    void whatADeliveryDidNotSayOfAPersonTheirOwnFactSays() {
        var rosa = aid.somebody();
        aid.isKnown("2026-01", rosa, "GIRL", "PENDULAR");
        aid.shelters(organisation, "2026-03", rosa, "UNKNOWN", "UNKNOWN");

        now("2026-03")
                .body("notReady", equalTo(0))
                .body("rows[0].byAgeGender.GIRL", equalTo(1))
                .body("rows[0].byGroup.PENDULAR", equalTo(1));
    }

    @Test
    void whatWasNotDeliveredAfterAllIsInNoRow() {
        var delivery = aid.shelters(organisation, "2026-03", aid.somebody());

        aid.corrected(delivery, "quantity", 0);

        now("2026-03").body("rows", empty());
    }

    @Test
    void lateFactsRestateTheirOwnMonthAndLeaveWhatWasGivenAsItWas() {
        var rosa = aid.somebody();
        aid.shelters(organisation, "2026-02", rosa);
        takes("2026-02").statusCode(201);
        var first = officer.reads().get("/five-w/2026-02/versions/1").asString();
        var firstFile = file("/five-w/2026-02/versions/1/csv");

        aid.shelters(organisation, "2026-02", aid.somebody());

        now("2026-02")
                .body("taken.version", equalTo(1))
                .body("changes", hasSize(1))
                .body("changes[0].before.total", equalTo(1))
                .body("changes[0].after.total", equalTo(2));
        now("2026-03").body("rows", empty());
        assertThat(officer.reads().get("/five-w/2026-02/versions/1").asString()).isEqualTo(first);
        assertThat(file("/five-w/2026-02/versions/1/csv")).isEqualTo(firstFile);

        takes("2026-02").statusCode(201).header("Location", containsString("/five-w/2026-02/versions/2"));

        version("2026-02", 2)
                .body("taken.changed", equalTo(1))
                .body("rows[0].total", equalTo(2))
                .body("changes[0].before.newPeople", equalTo(1))
                .body("changes[0].after.newPeople", equalTo(2));
        version("2026-02", 1).body("rows[0].total", equalTo(1)).body("changes", empty());
        officer.reads().get("/five-w/2026-02/versions").then().body("version", contains(1, 2));
    }

    @Test
    void whoTurnsOutToHaveComeEarlierIsNewEarlierAndNoLongerInTheMonthThatWasGiven() {
        var rosa = aid.somebody();
        aid.shelters(organisation, "2026-02", rosa);
        takes("2026-02").statusCode(201);

        aid.shelters(organisation, "2026-01", rosa);

        now("2026-01").body("rows[0].newPeople", equalTo(1));
        now("2026-02").body("changes[0].before.newPeople", equalTo(1)).body("changes[0].after.newPeople", equalTo(0));
    }

    @Test
    void aRowThatIsGoneIsInTheRestatementWithoutAnAfter() {
        var delivery = aid.shelters(organisation, "2026-02", aid.somebody());
        takes("2026-02").statusCode(201);

        aid.corrected(delivery, "quantity", 0);

        now("2026-02").body("changes[0]", hasKey("before")).body("changes[0]", not(hasKey("after")));
    }

    @Test
    void aMonthIsTakenWhenItIsOverAndAgainOnlyWhenSomethingChanged() {
        var running = YearMonth.now(ZoneOffset.UTC).toString();
        takes(running).statusCode(409).body("type", equalTo("urn:amparo:problem:month-not-over"));
        aid.shelters(organisation, "2026-02", aid.somebody());
        takes("2026-02").statusCode(201);

        takes("2026-02").statusCode(409).body("type", equalTo("urn:amparo:problem:nothing-changed"));

        officer.reads().get("/five-w/2026-02/versions").then().body("version", contains(1));
    }

    @Test
    void aRetryTakesOnce() {
        aid.shelters(organisation, "2026-02", aid.somebody());

        for (var i = 0; i < 2; i++) {
            officer.sends(Map.of(), "take-" + organisation)
                    .post("/five-w/2026-02/versions")
                    .then()
                    .statusCode(201);
        }

        officer.reads().get("/five-w/2026-02/versions").then().body("version", contains(1));
    }

    @Test
    void theFileHasTheFormsHeadingsAndTagsAndItsOwnCheckerFindsNothing() {
        aid.shelters(organisation, "2026-03", aid.somebody());
        aid.feeds(organisation, "2026-03");
        aid.trainsSupportsAndCampaigns(organisation, "2026-03");

        var file = file("/five-w/2026-03/csv");

        assertThat(file.lines()).hasSize(7);
        assertThat(file).startsWith("Country,Admin1,Admin2,Appealing organisation,Implementation set-up,");
        assertThat(file.lines().skip(1).findFirst().orElseThrow())
                .startsWith("#country+name,#adm1+code,#adm2+name,#org+prog,")
                .endsWith("#reached+i+children,#reached+i+adults");
        officer.reads()
                .contentType("text/csv")
                .body(file)
                .post("/five-w/checks")
                .then()
                .statusCode(200)
                .body("rows", equalTo(5))
                .body("errors", equalTo(0))
                .body("findings.rule", contains("indicator-said"))
                .body("findings.weight", contains("EXPLAINED"));
    }

    @Test
    void anotherOrganisationsMonthIsAbsent() {
        aid.shelters(organisation, "2026-02", aid.somebody());
        takes("2026-02").statusCode(201);
        var another = TestUser.of("otto", Aid.anOrganisation(), "PER", "reporting-officer");

        another.reads().get("/five-w/2026-02").then().statusCode(200).body("rows", empty());
        another.reads().get("/five-w/2026-02/versions").then().statusCode(200).body("", empty());
        for (var place : List.of("/five-w/2026-02/versions/1", "/five-w/2026-02/versions/1/csv")) {
            another.reads()
                    .get(place)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:amparo:problem:no-such-report"));
        }
    }

    @Test
    void noAuditorReachesARowWhateverTheOrganisationOfTheToken() {
        var inside = TestUser.of("eva", organisation, "PER", "auditor", "figures-officer", "administrator");
        for (var place : List.of("", "/csv", "/versions", "/versions/1", "/versions/1/csv")) {
            AUDITOR.reads().get("/five-w/2026-02" + place).then().statusCode(403);
            inside.reads().get("/five-w/2026-02" + place).then().statusCode(403);
            given().get("/five-w/2026-02" + place).then().statusCode(401);
        }
        AUDITOR.sends(Map.of()).post("/five-w/2026-02/versions").then().statusCode(403);
        AUDITOR.reads().get("/five-w/outstanding?month=2026-02").then().statusCode(403);
        AUDITOR.reads()
                .contentType("text/csv")
                .body("")
                .post("/five-w/checks")
                .then()
                .statusCode(403);
    }

    @Test
    void eachReadingIsOneLeafAlsoOfAFile() {
        for (var place : List.of("", "/csv", "/versions")) {
            officer.reads().get("/five-w/2026-02" + place).then().statusCode(200);
        }

        assertThat(Rows.of("select action from ledger_leaf where affiliation = ? order by id", organisation))
                .extracting(leaf -> leaf.get("action"))
                .containsExactly("list-five-w-2026-02", "list-five-w-file-2026-02", "list-five-w-versions-2026-02");
    }

    @Test
    void whatIsNoMonthIsNothing() {
        for (var place : List.of("2026-13", "2026", "1999-01", "next")) {
            officer.reads().get("/five-w/" + place).then().statusCode(404);
        }
        officer.reads().get("/five-w/2026-02/versions/0").then().statusCode(404);
    }

    @Test
    void notesSayHowRowsAreRead() {
        now("2026-02").body("notes.keySet()", hasItem("TOTALS_ARE_NEVER_ADDED"));
    }

    private ValidatableResponse now(String month) {
        return officer.reads().get("/five-w/" + month).then().statusCode(200);
    }

    private ValidatableResponse version(String month, int version) {
        return officer.reads()
                .get("/five-w/" + month + "/versions/" + version)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse takes(String month) {
        return officer.sends(Map.of()).post("/five-w/" + month + "/versions").then();
    }

    private String file(String place) {
        return officer.reads()
                .get(place)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
    }
}
