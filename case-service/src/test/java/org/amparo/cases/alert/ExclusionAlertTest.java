package org.amparo.cases.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ExclusionAlertTest {
    private static final TestUser OFFICER = TestUser.of("olga", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    @Inject
    ReferralStory story;

    /** Somebody of the same organisation whom she fears. */
    private final TestUser feared = TestUser.of(
            "feared-" + UUID.randomUUID(),
            "PE-CASA-ABIERTA",
            "PER",
            "caseworker",
            "supervisor",
            "data-protection-officer");

    private final String number = "CANARY-" + UUID.randomUUID();

    @Test
    void theOwnerIsToldOfWhoTriedToOpenAndTheOneWhoTriedSeesNothing() {
        var family = aFamilyThatFears(feared);

        var refused = feared.reads().get(family);
        var absent = feared.reads().get("/cases/PE-00000000");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.asString()).isEqualTo(absent.asString());
        awaitTold(ReferralStory.ROSA, family, "EXCLUDED_PARTY_OPENED");
        awaitTold(OFFICER, family, "EXCLUDED_PARTY_OPENED");
        assertThat(toldTo(feared, family)).isEmpty();
    }

    @Test
    void aSearchThatWouldHaveFoundHerIsTold() {
        var family = aFamilyThatFears(feared);
        ReferralStory.ROSA
                .sends(Map.of(
                        "names",
                        List.of(Map.of("kind", "AS_DOCUMENTED", "surname", "Quispe", "neverSay", false)),
                        "birthYear",
                        1991,
                        "birthEstimated",
                        false,
                        "documents",
                        List.of(Map.of(
                                "kind", "PASSPORT",
                                "number", number,
                                "genuine", "GENUINE",
                                "whereabouts", "WITH_US"))))
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/identity")
                .then()
                .statusCode(204);

        var found = searches(number);
        var nothing = searches("nobody");

        assertThat(found).isEqualTo(nothing);
        awaitTold(ReferralStory.ROSA, family, "EXCLUDED_PARTY_SEARCHED");
    }

    @Test
    void anEmergencyThatIsNoneIsTold() {
        var family = aFamilyThatFears(feared);

        feared.sends(emergency())
                .post(family + "/people/1/emergency-accesses")
                .then()
                .statusCode(404);

        awaitTold(ReferralStory.ROSA, family, "EXCLUDED_PARTY_ASKED_IN_EMERGENCY");
    }

    @Test
    void comingBackToWhatWasOpenBeforeIsTold() {
        var family = story.aFamily();
        var access = feared.sends(emergency())
                .post(family + "/people/1/emergency-accesses")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        says(family, Map.of("account", feared.id()));

        feared.reads().get(access).then().statusCode(409);

        awaitTold(ReferralStory.ROSA, family, "EXCLUDED_PARTY_ASKED_IN_EMERGENCY");
    }

    @Test
    void aReceiverWhoMustNotKnowIsToldOfWhenSomebodyThinksOfIt() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        says(family, Map.of("organisation", "EC-PUENTE"));

        story.refers(family, List.of(1), "EC-PUENTE").then().statusCode(422);

        awaitTold(OFFICER, family, "EXCLUDED_PARTY_NAMED");
    }

    @Test
    void whoIsReferredBesideHerIsNoReasonToTell() {
        var family = story.aFamily();
        story.consents(family, 3, "EC-PUENTE");
        says(family, Map.of("organisation", "EC-PUENTE"));

        story.refers(family, List.of(3), "EC-PUENTE").then().statusCode(202);
        feared.reads().get("/cases/PE-00000000").then().statusCode(404);

        var other = aFamilyThatFears(feared);
        feared.reads().get(other).then().statusCode(404);
        awaitTold(ReferralStory.ROSA, other, "EXCLUDED_PARTY_OPENED");
        assertThat(toldTo(ReferralStory.ROSA, family)).isEmpty();
    }

    @Test
    void openingADisclosureAndAYesOnItsWayAreTold() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        var referral = story.referred(family, List.of(1), "EC-PUENTE");
        says(family, Map.of("organisation", "EC-PUENTE"));

        story.accepts(referral, "EC-PUENTE");
        story.assertAbsentFor(ReferralStory.PARTNER, referral);

        awaitTold(ReferralStory.ROSA, family, "EXCLUDED_PARTY_ACCEPTED");
        awaitTold(ReferralStory.ROSA, family, "EXCLUDED_PARTY_OPENED");
    }

    @Test
    void tryingAgainAndAgainIsOneNoticeUntilItIsSeen() {
        var family = aFamilyThatFears(feared);

        for (var attempt = 0; attempt < 5; attempt++) {
            feared.reads().get(family).then().statusCode(404);
        }

        awaitTold(ReferralStory.ROSA, family, "EXCLUDED_PARTY_OPENED");
        assertThat(toldTo(ReferralStory.ROSA, family)).hasSize(1);
    }

    @Test
    void theRefusalLeavesTheSameLeafAsAnAbsentCase() {
        var family = aFamilyThatFears(feared);
        var refused = UUID.randomUUID().toString();
        var absent = UUID.randomUUID().toString();

        feared.reads().header("X-Request-Id", refused).get(family).then().statusCode(404);
        feared.reads()
                .header("X-Request-Id", absent)
                .get("/cases/PE-00000000")
                .then()
                .statusCode(404);

        assertThat(leaf(refused)).hasSize(1).isEqualTo(leaf(absent));
    }

    private static Map<String, Object> emergency() {
        return Map.of(
                "block", "CONTACT", "reason", "DANGER_TO_LIFE", "sentence", "She does not answer.", "imminent", true);
    }

    private String aFamilyThatFears(TestUser user) {
        var family = story.aFamily();
        says(family, Map.of("account", user.id()));
        return family;
    }

    private static void says(String family, Map<String, String> whom) {
        var exclusion = new HashMap<>(whom);
        exclusion.put("reason", "FEARS_REPRISAL");
        ReferralStory.ROSA
                .sends(exclusion)
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201);
    }

    private String searches(String document) {
        return feared.reads()
                .contentType("application/json")
                .body(Map.of("document", document))
                .post("/people/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Map<String, Object>> leaf(String request) {
        return Rows.of(
                "select actor, affiliation, action, resource, purpose, decision from ledger_leaf where request = ?",
                request);
    }

    private static void awaitTold(TestUser user, String family, String kind) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(toldTo(user, family))
                .contains(kind));
    }

    private static List<String> toldTo(TestUser user, String family) {
        return user.reads()
                .get("/notices")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.reference == '" + family.substring(family.lastIndexOf('/') + 1) + "' }.kind");
    }
}
