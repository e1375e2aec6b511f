package org.amparo.cases.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
@QuarkusTestResource(StandInKeycloak.class)
class StaffResourceTest {
    private static final String HOUSE = "PE-CASA-DEL-SOL";
    private static final String ELSEWHERE = "EC-CASA-LUNA";
    private static final TestUser ADMINISTRATOR = TestUser.of("adam of staff", "", "", "administrator");
    private static final TestUser OTHER_ADMINISTRATOR = TestUser.of("ada of staff", "", "", "administrator");
    private static final TestUser COLLEAGUE = TestUser.of("carla of staff", HOUSE, "PER", "caseworker");
    private static final TestUser OFFICER = TestUser.of("olga of staff", HOUSE, "PER", "data-protection-officer");
    private static final TestUser OFFICER_ELSEWHERE =
            TestUser.of("vera of staff", ELSEWHERE, "ECU", "data-protection-officer");

    private final ReferralStory story;
    private final EndingWorker worker;

    StaffResourceTest(ReferralStory story, EndingWorker worker) {
        this.story = story;
        this.worker = worker;
    }

    @BeforeEach
    void theRegisterKnowsTheHouses() {
        story.registers(HOUSE, "PER");
        story.registers(ELSEWHERE, "ECU");
    }

    @AfterEach
    void keycloakIsThere() {
        StandInKeycloak.isAway(false);
        StandInKeycloak.hangs(false);
    }

    @Test
    void whoIsInvitedCannotLogInUntilASecondPersonLetsThemIn() {
        var account = invited("caseworker");
        assertThat(StandInKeycloak.letsIn(account)).isFalse();
        stateOf(account, "WAITS");

        post(ADMINISTRATOR, account, "admission", Map.of()).statusCode(409).body("type", endsWith("invited-by-you"));
        assertThat(StandInKeycloak.letsIn(account)).isFalse();

        post(OFFICER, account, "admission", Map.of()).statusCode(204);
        assertThat(StandInKeycloak.letsIn(account)).isTrue();
        stateOf(account, "LET_IN");
        post(OTHER_ADMINISTRATOR, account, "admission", Map.of())
                .statusCode(409)
                .body("type", endsWith("does-not-wait"));
    }

    @Test
    void whatSomebodyLogsInWithOnceIsToldOnceAndKeptNowhere() {
        var key = UUID.randomUUID().toString();
        var name = aName();
        var password = ADMINISTRATOR
                .sends(member(name, HOUSE, "caseworker"), key)
                .post("/accounts")
                .then()
                .statusCode(201)
                .body("firstPassword", matchesPattern("([2-9a-z]{4}-){3}[2-9a-z]{4}"))
                .extract()
                .path("firstPassword")
                .toString();

        var again = ADMINISTRATOR.sends(member(name, HOUSE, "caseworker"), key).post("/accounts");

        again.then().statusCode(201);
        assertThat(again.asString()).isEmpty();
        var kept = StandInKeycloak.kept(idOf(again.header("Location")));
        assertThat(kept.getJsonArray("requiredActions")).containsExactly("UPDATE_PASSWORD");
        assertThat(kept.getJsonArray("credentials").getJsonObject(0).getBoolean("temporary"))
                .isTrue();
        assertThat(kept.getJsonArray("credentials").getJsonObject(0).getString("value"))
                .isEqualTo(password);
    }

    @Test
    void eachServiceIsToldOfTheRolesItKnows() {
        var account = invited("caseworker", "reporting-officer");
        assertThat(StandInKeycloak.roles(account, "case-service")).containsExactly("caseworker");
        assertThat(StandInKeycloak.roles(account, "assistance-service"))
                .containsExactlyInAnyOrder("caseworker", "reporting-officer");
        assertThat(StandInKeycloak.roles(account, "reporting-service")).containsExactly("reporting-officer");

        post(ADMINISTRATOR, account, "roles", Map.of("roles", List.of("supervisor")))
                .statusCode(204);

        assertThat(StandInKeycloak.roles(account, "case-service")).containsExactly("supervisor");
        assertThat(StandInKeycloak.roles(account, "reporting-service")).isEmpty();
    }

    @Test
    void whoOverseesHasNoRoleInWhatIsOverseen() {
        ADMINISTRATOR
                .sends(member(aName(), HOUSE, "data-protection-officer", "caseworker"))
                .post("/accounts")
                .then()
                .statusCode(409)
                .body("type", endsWith("roles-exclude-each-other"));
        post(
                        ADMINISTRATOR,
                        invited("caseworker"),
                        "roles",
                        Map.of("roles", List.of("partner", "data-protection-officer")))
                .statusCode(409);
        ADMINISTRATOR
                .sends(member(aName(), HOUSE, "administrator"))
                .post("/accounts")
                .then()
                .statusCode(400);
    }

    @Test
    void nobodyChangesTheOwnAccountAndAnAccountOfNoOrganisationIsNotThere() {
        post(ADMINISTRATOR, ADMINISTRATOR.id(), "roles", Map.of("roles", List.of("caseworker")))
                .statusCode(409)
                .body("type", endsWith("own-account"));
        post(ADMINISTRATOR, OTHER_ADMINISTRATOR.id(), "roles", Map.of("roles", List.of("caseworker")))
                .statusCode(404);
    }

    @Test
    void anOfficerSeesAndLetsInTheAccountsOfTheOwnOrganisationOnly() {
        var account = invited("caseworker");

        OFFICER.reads()
                .get("/accounts?organisation=" + HOUSE)
                .then()
                .statusCode(200)
                .body("id", hasItem(account));
        OFFICER_ELSEWHERE
                .reads()
                .get("/accounts?organisation=" + HOUSE)
                .then()
                .statusCode(404)
                .body("type", endsWith("no-such-organisation"));
        var foreign = OFFICER_ELSEWHERE.reads().get("/accounts/" + account);
        var nobody = OFFICER_ELSEWHERE.reads().get("/accounts/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.path("type").toString())
                .isEqualTo(nobody.path("type").toString());
        post(OFFICER_ELSEWHERE, account, "admission", Map.of()).statusCode(404);
        post(OFFICER, account, "roles", Map.of("roles", List.of("partner"))).statusCode(403);
    }

    @Test
    void aNameThatIsTakenAndAnOrganisationThatNobodyRegisteredAreRefused() {
        var name = aName();
        ADMINISTRATOR
                .sends(member(name, HOUSE, "partner"))
                .post("/accounts")
                .then()
                .statusCode(201);

        ADMINISTRATOR
                .sends(member(name, HOUSE, "partner"))
                .post("/accounts")
                .then()
                .statusCode(409)
                .body("type", endsWith("account-name-is-taken"));
        ADMINISTRATOR
                .sends(member(aName(), "PE-NOBODY", "partner"))
                .post("/accounts")
                .then()
                .statusCode(404);
        ADMINISTRATOR
                .sends(member("María López", HOUSE, "partner"))
                .post("/accounts")
                .then()
                .statusCode(400)
                .body("field", equalTo("account"));
    }

    @Test
    void anAccountEndsWhenItsLastDayIsOver() {
        var account = invited("caseworker");
        post(OFFICER, account, "admission", Map.of()).statusCode(204);
        post(ADMINISTRATOR, account, "end", Map.of("lastDay", "2099-12-31")).statusCode(204);
        ADMINISTRATOR.reads().get("/accounts/" + account).then().body("lastDay", equalTo("2099-12-31"));

        worker.endAll();
        assertThat(StandInKeycloak.letsIn(account)).isTrue();
        itsLastDayIsOver(account);
        worker.endAll();
        worker.endAll();

        assertThat(StandInKeycloak.letsIn(account)).isFalse();
        assertThat(Rows.of("select from outbox where topic = 'amparo.sessions' and key = ?", "user:" + account))
                .hasSize(1);
        assertThat(Rows.of("select reason from revocation where subject = ?", "user:" + account))
                .containsExactly(Map.of("reason", "LEFT"));
        stateOf(account, "ENDED");
    }

    @Test
    void whoLeftBeforeTheyWereLetInIsLetInNoMore() {
        var account = invited("caseworker");
        ends(account);

        stateOf(account, "ENDED");
        post(OFFICER, account, "admission", Map.of()).statusCode(409).body("type", endsWith("does-not-wait"));
        assertThat(StandInKeycloak.letsIn(account)).isFalse();
    }

    @Test
    void whoComesBackLeavesAgain() {
        var account = invited("caseworker");
        post(OFFICER, account, "admission", Map.of()).statusCode(204);
        ends(account);
        StandInKeycloak.opens(account);

        ends(account);

        assertThat(StandInKeycloak.letsIn(account)).isFalse();
    }

    @Test
    void anAccountThatSomebodyDeletedKeepsNobodyElseFromEnding() {
        var deleted = invited("caseworker");
        post(ADMINISTRATOR, deleted, "end", Map.of("lastDay", "2099-12-31")).statusCode(204);
        itsLastDayIsOver(deleted);
        StandInKeycloak.deletes(deleted);
        var account = invited("caseworker");

        ends(account);

        stateOf(account, "ENDED");
    }

    private void ends(String account) {
        post(ADMINISTRATOR, account, "end", Map.of("lastDay", "2099-12-31")).statusCode(204);
        itsLastDayIsOver(account);
        worker.endAll();
    }

    private static void itsLastDayIsOver(String account) {
        Rows.change("update account_end set last_day = current_date - 2 where account = ?::uuid", account);
    }

    @Test
    void aDayThatIsOverIsNoLastDay() {
        post(ADMINISTRATOR, invited("caseworker"), "end", Map.of("lastDay", "2020-01-01"))
                .statusCode(409)
                .body("type", endsWith("day-is-over"));
    }

    @Test
    void colleaguesSeeWhatTheAccountsOfTheOwnOrganisationAreCalledAndNothingElse() {
        var account = invited("caseworker");

        var seen = COLLEAGUE.reads().get("/colleagues/names").then().statusCode(200);

        seen.body("find { it.id == '" + account + "' }", equalTo(named(account)));
        TestUser.of("elsa of staff", ELSEWHERE, "ECU", "supervisor")
                .reads()
                .get("/colleagues/names")
                .then()
                .statusCode(200)
                .body("id", not(hasItem(account)));
    }

    private static Map<String, String> named(String account) {
        return Map.of("id", account, "account", StandInKeycloak.kept(account).getString("username"));
    }

    @Test
    void whoeverIsRevokedIsToldNoNames() {
        var revoked = TestUser.of("rita of staff", HOUSE, "PER", "caseworker");
        post(ADMINISTRATOR, revoked.id(), "revocation", Map.of("reason", "LEFT"))
                .statusCode(204);

        revoked.reads().get("/colleagues/names").then().statusCode(401);
    }

    @Test
    void namesAreNotWaitedForLong() {
        StandInKeycloak.hangs(true);

        COLLEAGUE
                .reads()
                .get("/colleagues/names")
                .then()
                .statusCode(503)
                .body("type", endsWith("identity-provider-away"))
                .time(lessThan(15L), TimeUnit.SECONDS);
    }

    @Test
    void eachChangeIsALeaf() {
        var account = invited("caseworker");
        post(OFFICER, account, "admission", Map.of()).statusCode(204);
        post(ADMINISTRATOR, account, "roles", Map.of("roles", List.of("partner")))
                .statusCode(204);
        post(ADMINISTRATOR, account, "end", Map.of("lastDay", "2099-12-31")).statusCode(204);

        assertThat(Rows.of(
                        "select action from ledger_leaf where actor in (?, ?) and purpose = 'accounts'",
                        "user:" + ADMINISTRATOR.id(),
                        "user:" + OFFICER.id()))
                .extracting(leaf -> leaf.get("action"))
                .contains("invite-account", "let-in-account", "change-roles", "end-account");
    }

    @Test
    void whileTheIdentityProviderIsAwayNothingIsDoneAndItIsSaid() {
        var account = invited("caseworker");
        StandInKeycloak.isAway(true);

        post(OFFICER, account, "admission", Map.of()).statusCode(503).body("type", endsWith("identity-provider-away"));
        COLLEAGUE
                .reads()
                .get("/colleagues/names")
                .then()
                .statusCode(503)
                .body("type", endsWith("identity-provider-away"));

        StandInKeycloak.isAway(false);
        stateOf(account, "WAITS");
    }

    private static org.hamcrest.Matcher<String> endsWith(String code) {
        return equalTo("urn:amparo:problem:" + code);
    }

    private static void stateOf(String account, String state) {
        ADMINISTRATOR
                .reads()
                .get("/accounts/" + account)
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("$", not(org.hamcrest.Matchers.hasKey("firstPassword")));
    }

    private static ValidatableResponse post(TestUser by, String account, String what, Object body) {
        return by.sends(body).post("/accounts/" + account + "/" + what).then();
    }

    private static String invited(String... roles) {
        return idOf(ADMINISTRATOR
                .sends(member(aName(), HOUSE, roles))
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private static String idOf(String location) {
        return location.replaceFirst(".*/", "");
    }

    private static Map<String, Object> member(String name, String organisation, String... roles) {
        return Map.of("account", name, "organisation", organisation, "roles", List.of(roles));
    }

    private static String aName() {
        return "nueva." + UUID.randomUUID().toString().substring(0, 8);
    }
}
