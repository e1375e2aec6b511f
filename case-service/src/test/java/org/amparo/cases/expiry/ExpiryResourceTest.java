package org.amparo.cases.expiry;

import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ExpiryResourceTest {
    private final ReferralStory story;

    ExpiryResourceTest(ReferralStory story) {
        this.story = story;
    }

    /** An organisation of its own, so that what others of this class registered is not in its lists. */
    private record House(TestUser worker, TestUser officer, String family) {
        Response officersList(String query) {
            return officer.reads().get("/oversight/expiring" + query);
        }
    }

    @Test
    void anOfficerSeesWhatRunsOutWithinTheTimeAskedTheFirstFirst() {
        var house = aHouse("PE-EXP-UNO");
        endsIn(house, "consent", "valid_until", "3 days");
        endsIn(house, "person", "holding_until", "2 days");

        house.officersList("?within=P14D")
                .then()
                .statusCode(200)
                .body("runningOut.reference", contains(reference(house), reference(house)))
                .body("runningOut.use", contains("HOLDING", "SHARING"))
                .body("runningOut.kind", contains("CONSENT", "CONSENT"))
                .body("runningOut.person", contains(1, 1))
                .body("runningOut[1].purpose", equalTo("REFERRAL"))
                .body(not(containsString("FEMININE")))
                .body(not(containsString("securityLevel")))
                .body(not(containsString(house.worker().id())));
        house.officersList("?within=P1D").then().body("runningOut", hasSize(0));
    }

    @Test
    void whatWasWithdrawnOrRanOutIsNotRunningOut() {
        var house = aHouse("PE-EXP-DOS");
        endsIn(house, "consent", "valid_until", "3 days");
        endsIn(house, "person", "holding_until", "-1 second");
        house.officersList("").then().body("runningOut.use", contains("SHARING"));

        house.worker()
                .sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(house.family() + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        house.officersList("").then().body("runningOut", hasSize(0));
    }

    @Test
    void aCaseworkerSeesThatOfTheOwnCaseloadOnly() {
        var house = aHouse("PE-EXP-TRES");
        endsIn(house, "consent", "valid_until", "3 days");
        var colleague = TestUser.of("colleague of tres", "PE-EXP-TRES", "PER", "caseworker");

        house.worker()
                .reads()
                .get("/cases/expiring")
                .then()
                .statusCode(200)
                .body("runningOut.reference", contains(reference(house)))
                .body("runningOut.securityLevel", contains("HIGH"));
        assertThat(colleague.reads().get("/cases/expiring").asString())
                .isEqualTo(TestUser.of("nobody", "PE-EXP-NADIE", "PER", "caseworker")
                        .reads()
                        .get("/cases/expiring")
                        .asString());
    }

    @Test
    void anOfficerOfAnotherOrganisationSeesWhatAnOfficerWithoutCasesSees() {
        var house = aHouse("PE-EXP-CUATRO");
        endsIn(house, "consent", "valid_until", "3 days");

        var stranger = officerOf("EC-EXP-OTRA").reads().get("/oversight/expiring");
        var idle = officerOf("EC-EXP-NADIE").reads().get("/oversight/expiring");

        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.asString()).isEqualTo(idle.asString()).doesNotContain(reference(house));
    }

    @Test
    void anOfficerWhoMustNeverKnowSeesNothingOfTheCase() {
        var house = aHouse("PE-EXP-CINCO");
        endsIn(house, "consent", "valid_until", "3 days");
        house.worker()
                .sends(Map.of("account", house.officer().id(), "reason", "FAMILY_TIE"))
                .post(house.family() + "/people/2/exclusions")
                .then()
                .statusCode(201);

        house.officersList("").then().statusCode(200).body("runningOut", hasSize(0));
    }

    @Test
    void neitherMayLookAtTheListOfTheOther() {
        ROSA.reads().get("/oversight/expiring").then().statusCode(403);
        ReferralStory.PARTNER.reads().get("/oversight/expiring").then().statusCode(403);
        officerOf("PE-CASA-ABIERTA").reads().get("/cases/expiring").then().statusCode(403);
    }

    @Test
    void aTimeThatIsNoneNamesTheFieldAndEchoesNothing() {
        for (var wrong : List.of("soon", "P0D", "P400D", "P1M", "P-3D")) {
            var refused = officerOf("PE-EXP-UNO").reads().get("/oversight/expiring?within=" + wrong);

            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
            assertThat(refused.asString()).contains("within").doesNotContain(wrong);
        }
    }

    @Test
    void theListGoesOnWhereItStoppedForTheSameTimeAndOfficerOnly() {
        var house = aHouse("PE-EXP-SEIS");
        endsIn(house, "consent", "valid_until", "3 days");
        endsIn(house, "person", "holding_until", "2 days");

        String next = house.officersList("?size=1")
                .then()
                .body("runningOut.use", contains("HOLDING"))
                .extract()
                .path("next");

        house.officersList("?after=" + next)
                .then()
                .body("runningOut.use", contains("SHARING"))
                .body("next", equalTo(null));
        house.officersList("?within=P13D&after=" + next).then().statusCode(400);
        officerOf("PE-EXP-UNO")
                .reads()
                .get("/oversight/expiring?after=" + next)
                .then()
                .statusCode(400);
    }

    private House aHouse(String organisation) {
        story.registers("EC-PUENTE", "ECU");
        var worker = TestUser.of("worker of " + organisation, organisation, "PER", "caseworker");
        var family = worker.sends(Intakes.aFamilyOfThree()).post("/cases").header("Location");
        worker.sends(story.consent(1, Map.of("organisation", "EC-PUENTE"), "CARD"))
                .post(family + "/people/1/consents")
                .then()
                .statusCode(201);
        return new House(worker, officerOf(organisation), family);
    }

    private static TestUser officerOf(String organisation) {
        return TestUser.of("officer of " + organisation, organisation, "PER", "data-protection-officer");
    }

    /** The basis of the first person ends then. */
    private static void endsIn(House house, String table, String column, String time) {
        var person = "(select p.id from person p join case_file f on f.id = p.case_id"
                + " where f.reference = '%s' and p.number = 1)".formatted(reference(house));
        Rows.change("update " + table + " set " + column + " = now() + interval '" + time + "', "
                + (table.equals("consent")
                        ? "valid_from = now() - interval '1 day' where person_id"
                        : "erased_at = null where id")
                + " = " + person);
    }

    private static String reference(House house) {
        return house.family().substring(house.family().lastIndexOf('/') + 1);
    }
}
