package org.amparo.cases.oversight;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.amparo.cases.oversight.Officers.OFFICER;
import static org.amparo.cases.oversight.Officers.STRANGER;
import static org.amparo.cases.oversight.Officers.aFamilyInDanger;
import static org.amparo.cases.oversight.Officers.looksAt;
import static org.amparo.cases.oversight.Officers.officerOf;
import static org.amparo.cases.oversight.Officers.reference;
import static org.amparo.cases.oversight.Officers.threeDaysGoBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
class OversightResourceTest {
    private final ReferralStory story;

    OversightResourceTest(ReferralStory story) {
        this.story = story;
    }

    @Test
    void anOfficerSeesWhatEverythingRestsOnAndNothingOfWhatIsKnown() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        ROSA.sends(Map.of("organisation", "EC-SOMBRA", "reason", "TRAFFICKER_TIE"))
                .post(family + "/people/2/exclusions")
                .then()
                .statusCode(201);

        looksAt(OFFICER, family)
                .then()
                .statusCode(200)
                .body("reference", equalTo(reference(family)))
                .body("people", hasSize(3))
                .body("people[0].holding.kind", equalTo("CONSENT"))
                .body("people[0].holding.ranOut", equalTo(false))
                .body("people[0].consents.recipient.organisation", contains("EC-PUENTE"))
                .body("people[1].exclusions.subject", contains("org:EC-SOMBRA"))
                .body("rights.origin", hasItems("ASSIGNMENT", "SUPERVISION", "OVERSIGHT"))
                .body("rights.find { it.origin == 'OVERSIGHT' }.blocks", empty())
                .body(not(containsString("FEMININE")))
                .body(not(containsString("VEN")))
                .body(not(containsString(ROSA.id())));
    }

    @Test
    void rightsOfReceiversAreShownWhileTheyHoldAndAfterwards() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        ROSA.sends(Map.of("kind", "SHARE_NO_MORE")).post(family + "/people/1/withdrawals");

        looksAt(OFFICER, family)
                .then()
                .statusCode(200)
                .body("rights.findAll { it.origin == 'REFERRAL' }.holder.organisation", hasItem("EC-PUENTE"))
                .body("rights.find { it.origin == 'REFERRAL' && it.person == 1 }.revokedAt", notNullValue())
                .body("rights.find { it.origin == 'REFERRAL' && it.person == 3 }.revokedAt", equalTo(null));
    }

    @Test
    void toOfficersOfOthersItIsAbsentInTheSameBytesAsACaseThatDoesNotExist() {
        var family = story.aFamily();

        var foreign = looksAt(STRANGER, family);
        var absent = STRANGER.reads().get("/oversight/cases/PE-00000000");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
        STRANGER.reads()
                .get("/oversight/cases?size=100")
                .then()
                .body("cases.reference", not(hasItem(reference(family))));
    }

    @Test
    void otherRolesOverseeNothing() {
        var family = story.aFamily();

        for (var other : List.of(ROSA, ReferralStory.SUPERVISOR, PARTNER)) {
            looksAt(other, family).then().statusCode(403);
            other.reads().get("/oversight/cases").then().statusCode(403);
            Officers.decides(other, family, 1, "ERASE").then().statusCode(403);
        }
    }

    @Test
    void anOfficerOpensNoCaseFileAndHasNoWorklist() {
        var family = story.aFamily();

        for (var path : List.of("", "/timeline", "/referrals", "/people/1/consents", "/people/1/assessments")) {
            OFFICER.reads().get(family + path).then().statusCode(403);
        }
        OFFICER.reads().get("/cases").then().statusCode(403);
    }

    @Test
    void whoIsCaseworkerTooSeesAsCaseworkerWhatWasAssignedAndNoMore() {
        var both = TestUser.of("pilar", "PE-CASA-ABIERTA", "PER", "caseworker", "data-protection-officer");
        var foreign = story.aFamily();
        var own = both.sends(Intakes.aFamilyOfThree()).post("/cases").header("Location");

        both.reads().get("/cases?size=100").then().body("cases.reference", contains(reference(own)));
        both.reads().get(own).then().statusCode(200);
        var hidden = both.reads().get(foreign);
        var absent = both.reads().get("/cases/PE-00000000");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        both.reads().get(foreign + "/people/1/exclusions").then().statusCode(404);
        both.sends(Map.of("kind", "ERASE_ME"))
                .post(foreign + "/people/1/withdrawals")
                .then()
                .statusCode(404);
        looksAt(both, foreign).then().statusCode(200);
        looksAt(both, own).then().statusCode(200);
    }

    @Test
    void anOfficerWhoMustNeverKnowOverseesNothingOfTheCase() {
        var family = story.aFamily();
        var cousin = TestUser.of("raul", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
        looksAt(cousin, family).then().statusCode(200);

        ROSA.sends(Map.of("account", cousin.id(), "reason", "FAMILY_TIE"))
                .post(family + "/people/2/exclusions")
                .then()
                .statusCode(201);

        looksAt(cousin, family).then().statusCode(404);
        assertThat(cousin.reads().get("/oversight/cases?size=100").asString()).doesNotContain(reference(family));
    }

    @Test
    void theListBeginsWithWhatRanOutAndIsNarrowedToIt() {
        var worker = TestUser.of("nora", "PE-OTRA-CASA", "PER", "caseworker");
        var officer = officerOf("PE-OTRA-CASA");
        var quiet = worker.sends(Intakes.aFamilyOfThree()).post("/cases").header("Location");
        var lapsed = aFamilyInDanger(worker);
        var pending = aFamilyInDanger(worker);
        threeDaysGoBy(lapsed);

        officer.reads()
                .get("/oversight/cases")
                .then()
                .statusCode(200)
                .body("cases.reference", contains(reference(lapsed), reference(pending), reference(quiet)))
                .body("cases.lapsed", contains(1, 0, 0))
                .body("cases.people", contains(2, 2, 3));
        officer.reads().get("/oversight/cases?lapsed=true").then().body("cases.reference", contains(reference(lapsed)));
    }

    @Test
    void aRightGivenLaterIsListedWithWhatIsDueAndGoesWhenItEnds() {
        var lapsed = aFamilyInDanger(ROSA);
        threeDaysGoBy(lapsed);
        var officer = officerOf("PE-MAS-TARDE");
        Rows.change(
                "insert into access_grant (id, resource, subject, actions, blocks, purpose, origin, valid_from,"
                        + " valid_until, granted_by) select uuidv7(), id, 'role:PE-MAS-TARDE:data-protection-officer',"
                        + " '{oversee}', '{}', 'oversight', 'OVERSIGHT', now(), now() + interval '1 day', 'test'"
                        + " from case_file where reference = ?",
                reference(lapsed));
        officer.reads().get("/oversight/cases?lapsed=true").then().body("cases.reference", contains(reference(lapsed)));

        Rows.change("update access_grant set revoked_at = now() where subject like 'role:PE-MAS-TARDE:%'");

        officer.reads().get("/oversight/cases").then().body("cases", empty());
        looksAt(officer, lapsed).then().statusCode(404);
        looksAt(OFFICER, lapsed).then().statusCode(200);
    }

    @Test
    void theListGoesOnWhereItStoppedForTheSameOfficerAndFilterOnly() {
        var worker = TestUser.of("berta", "PE-TERCERA-CASA", "PER", "caseworker");
        var officer = officerOf("PE-TERCERA-CASA");
        var families = List.of(aFamilyInDanger(worker), aFamilyInDanger(worker), aFamilyInDanger(worker));

        String next = officer.reads()
                .get("/oversight/cases?size=2")
                .then()
                .body("cases", hasSize(2))
                .extract()
                .path("next");

        officer.reads()
                .queryParam("after", next)
                .get("/oversight/cases")
                .then()
                .body("cases.reference", contains(reference(families.getLast())))
                .body("next", equalTo(null));
        officer.reads()
                .queryParam("after", next)
                .get("/oversight/cases?lapsed=true")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:amparo:problem:foreign-cursor"));
        OFFICER.reads().queryParam("after", next).get("/oversight/cases").then().statusCode(400);
    }
}
