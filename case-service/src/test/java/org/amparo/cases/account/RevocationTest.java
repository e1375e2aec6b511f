package org.amparo.cases.account;

import static io.restassured.RestAssured.given;
import static org.amparo.cases.ReferralStory.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class RevocationTest {
    private static final TestUser OFFICER = TestUser.of("olga", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
    private static final TestUser OFFICER_ELSEWHERE =
            TestUser.of("vera", "EC-PUENTE", "ECU", "data-protection-officer");
    private static final TestUser ADMINISTRATOR = TestUser.of("adam", "", "", "administrator");

    private final ReferralStory story;
    private final RightsWorker worker;

    RevocationTest(ReferralStory story, RightsWorker worker) {
        this.story = story;
        this.worker = worker;
    }

    @Test
    void aRevokedCaseworkerIsNobodyFromTheNextRequestOn() {
        var rosa = aNewCaseworker();
        var family = aFamilyOf(rosa);

        revokes(OFFICER, rosa, "DEVICE_LOST").statusCode(204);

        var refused = rosa.reads().get(family);
        refused.then().statusCode(401);
        assertThat(refused.asString()).isEqualTo(given().get(family).asString());
        rosa.sends(Intakes.aFamilyOfThree()).post("/cases").then().statusCode(401);
        SUPERVISOR.reads().get(family).then().statusCode(200);
        WrittenEvents.ofType("subject.revoked.v1");
        assertThat(Rows.of("select key from outbox where key = ?", "user:" + rosa.id()))
                .hasSize(1);
    }

    @Test
    void aLaterLoginGivesNothingBack() {
        var rosa = aNewCaseworker();
        var family = aFamilyOf(rosa);
        revokes(OFFICER, rosa, "LEFT").statusCode(204);

        rightsEnd();
        logsInAnew(rosa);

        rosa.reads().get(family).then().statusCode(404).body("type", equalTo("urn:amparo:problem:no-such-case"));
        rosa.reads().get("/cases").then().statusCode(200).body("cases.size()", equalTo(0));
        SUPERVISOR.reads().get(family).then().statusCode(200);
    }

    @Test
    void aRightToDeliverThatEndsWithAnOrganisationIsToldToTheOtherServices() {
        var partner = "EC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        story.registers(partner, "ECU");
        var luis = TestUser.of("luis of " + partner, partner, "ECU", "partner");
        var family = story.aFamily();
        story.consents(family, 1, partner);
        var referral = story.referred(family, List.of(1), partner);
        story.accepts(referral, partner);
        luis.reads().get("/disclosures/" + referral).then().statusCode(200);
        var told = revocationsTold();

        ADMINISTRATOR
                .sends(Map.of("reason", "AGREEMENT_ENDED"))
                .post("/organisations/" + partner + "/revocation")
                .then()
                .statusCode(204);
        luis.reads().get("/disclosures/" + referral).then().statusCode(401);
        rightsEnd();
        logsInAnew(partner);

        luis.reads().get("/disclosures/" + referral).then().statusCode(404);
        assertThat(revocationsTold()).isGreaterThan(told);
        assertThat(Rows.of(
                        "select disclosure from referral_request where id = ?::uuid and disclosure = 'ENDED'",
                        referral.toString()))
                .hasSize(1);
    }

    @Test
    void withAnOrganisationEndWhatItsWorkersMayDoInItsCases() {
        var organisation = "PE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        story.registers(organisation, "PER");
        var rosa = TestUser.of(UUID.randomUUID().toString(), organisation, "PER", "caseworker");
        var family = aFamilyOf(rosa);

        ADMINISTRATOR
                .sends(Map.of("reason", "AGREEMENT_ENDED"))
                .post("/organisations/" + organisation + "/revocation")
                .then()
                .statusCode(204);
        rightsEnd();
        logsInAnew(organisation);

        rosa.reads().get(family).then().statusCode(404);
        rosa.sends(Intakes.aFamilyOfThree()).post("/cases").then().statusCode(201);
    }

    @Test
    void whatWasGivenWhileSomebodyWasRevokedEndsAMinuteLater() {
        var rosa = aNewCaseworker();
        revokes(OFFICER, rosa, "LEFT").statusCode(204);
        rightsEnd();
        logsInAnew(rosa);
        var family = aFamilyOf(rosa);
        Rows.change(
                "update revocation set revoked_at = revoked_at - interval '1 min',"
                        + " rights_ended_at = rights_ended_at - interval '1 min' where subject = ?",
                "user:" + rosa.id());

        rightsEnd();

        rosa.reads().get(family).then().statusCode(404);
    }

    @Test
    void anOfficerRevokesNobodyOfAnotherOrganisationAndLearnsNothing() {
        var rosa = aNewCaseworker();
        aFamilyOf(rosa);

        var refused = revokes(OFFICER_ELSEWHERE, rosa, "LEFT").statusCode(404).extract();
        var unknown = OFFICER_ELSEWHERE
                .sends(Map.of("reason", "LEFT"))
                .post("/accounts/" + UUID.randomUUID() + "/revocation")
                .then()
                .statusCode(404)
                .extract();

        assertThat(refused.asString()).isEqualTo(unknown.asString());
        rosa.reads().get("/cases").then().statusCode(200);
    }

    @Test
    void onlyAnAdministratorRevokesAnOrganisationAndOnlyOneThatExists() {
        OFFICER.sends(Map.of("reason", "LEFT"))
                .post("/organisations/EC-PUENTE/revocation")
                .then()
                .statusCode(403);
        SUPERVISOR
                .sends(Map.of("reason", "LEFT"))
                .post("/accounts/" + UUID.randomUUID() + "/revocation")
                .then()
                .statusCode(403);
        ADMINISTRATOR
                .sends(Map.of("reason", "LEFT"))
                .post("/organisations/EC-NOBODY-KNOWS/revocation")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:amparo:problem:no-such-organisation"));
    }

    @Test
    void anAdministratorRevokesAnyAccountAlsoOneThatWasNeverHere() {
        var stranger = TestUser.of(UUID.randomUUID().toString(), "UY-RAMBLA", "URY", "caseworker");

        revokes(ADMINISTRATOR, stranger, "CREDENTIALS_EXPOSED").statusCode(204);

        stranger.reads().get("/cases").then().statusCode(401);
        assertThat(Rows.of("select reason, revoked_by from revocation where subject = ?", "user:" + stranger.id()))
                .containsExactly(Map.of("reason", "CREDENTIALS_EXPOSED", "revoked_by", "user:" + ADMINISTRATOR.id()));
    }

    @Test
    void aReasonIsNeeded() {
        ADMINISTRATOR
                .sends(Map.of())
                .post("/accounts/" + UUID.randomUUID() + "/revocation")
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
    }

    private static TestUser aNewCaseworker() {
        var rosa = TestUser.of(UUID.randomUUID().toString(), "PE-CASA-ABIERTA", "PER", "caseworker");
        rosa.reads().get("/cases").then().statusCode(200);
        return rosa;
    }

    private static String aFamilyOf(TestUser caseworker) {
        return caseworker
                .sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse revokes(TestUser by, TestUser whom, String reason) {
        return by.sends(Map.of("reason", reason))
                .post("/accounts/" + whom.id() + "/revocation")
                .then();
    }

    private void rightsEnd() {
        worker.endAll();
        assertThat(Rows.count("revocation where rights_ended_at is null")).isZero();
    }

    /** The revocation is minutes old, and the next token is of today. */
    private static void logsInAnew(TestUser user) {
        longAgo("user:" + user.id());
    }

    private static void logsInAnew(String organisation) {
        longAgo("org:" + organisation);
    }

    private static void longAgo(String subject) {
        Rows.change("update revoked_subject set revoked_at = now() - interval '5 min' where subject = ?", subject);
    }

    private static long revocationsTold() {
        return Rows.count("outbox where type = 'access.revoked.v1'");
    }
}
