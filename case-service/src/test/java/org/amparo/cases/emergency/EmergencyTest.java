package org.amparo.cases.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class EmergencyTest {
    private static final TestUser OFFICER = TestUser.of("olga", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    @Inject
    ReferralStory story;

    /** On call tonight; a new one each time, because nobody opens more than five a week. */
    private final TestUser onCall = TestUser.of("on-call-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker");

    @Test
    void atImminentDangerTheOneBlockOpensAndNoOther() {
        var family = aFamilyWithPapers();

        var access = Asking.opened(onCall, family, "CONTACT");

        onCall.reads().get(access).then().statusCode(200).body("nameToUse", equalTo("Luz"));
        onCall.reads().get(family).then().statusCode(404);
        onCall.reads().get(family + "/people/1/identity").then().statusCode(404);
        onCall.reads().get("/cases").then().body("cases.reference", not(hasItem(reference(family))));
    }

    @Test
    void theOwnerAndTheOfficerAreToldInTheSameMoment() {
        var family = aFamilyWithPapers();

        Asking.opened(onCall, family, "CONTACT");

        assertTold(ReferralStory.ROSA, family, "EMERGENCY_ACCESS_OPENED");
        assertTold(OFFICER, family, "EMERGENCY_ACCESS_OPENED");
        onCall.reads().get("/notices").then().body("reference", not(hasItem(reference(family))));
    }

    @Test
    void withNeitherDangerNorSecondFactorItWaitsForASecondPerson() {
        var family = aFamilyWithPapers();
        var access = Asking.location(Asking.asks(onCall, family, "CONTACT", false));
        onCall.reads().get(access).then().statusCode(409);

        ReferralStory.SUPERVISOR
                .sends(Map.of())
                .post(access + "/approval")
                .then()
                .statusCode(204);

        onCall.reads().get(access).then().statusCode(200);
        ReferralStory.SUPERVISOR.reads().get(access).then().statusCode(409);
    }

    @Test
    void withASecondFactorJustGivenItOpensAlone() {
        for (var level : List.of("2", 2)) {
            var access = Asking.location(
                    Asking.asks(onCall.provingAt(level, Duration.ofMinutes(9)), aFamilyWithPapers(), "CONTACT", false));

            onCall.reads().get(access).then().statusCode(200).body("nameToUse", equalTo("Luz"));
            OFFICER.reads()
                    .get("/oversight/emergency-accesses")
                    .then()
                    .body("find { it.id == '" + Asking.id(access) + "' }.factor", equalTo("SECOND_FACTOR"));
        }
    }

    @Test
    void aWeakerOrUnknownLevelWaitsForASecondPerson() {
        for (var level : List.of("1", "0", 1, "22", "", "urn:mace:incommon:iap:silver", List.of("2"), true)) {
            waitsForASecondPerson(onCall.provingAt(level, Duration.ZERO));
        }
    }

    @Test
    void aSecondFactorGivenLongAgoOrNobodyKnowsWhenWaitsForASecondPerson() {
        waitsForASecondPerson(onCall.provingAt("2", Duration.ofMinutes(11)));
        waitsForASecondPerson(onCall.provingAt("2", Duration.ofHours(9)));
        waitsForASecondPerson(onCall.provingAt("2", Duration.ofMinutes(-2)));
        waitsForASecondPerson(
                onCall.provingAt("2", Duration.ofSeconds(Instant.now().getEpochSecond())));
    }

    @Test
    void whoeverAsksCannotApprove() {
        var family = aFamilyWithPapers();
        var both = TestUser.of("both-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker", "supervisor");
        var access = Asking.location(Asking.asks(both, family, "CONTACT", false));

        both.sends(Map.of()).post(access + "/approval").then().statusCode(403);
    }

    @Test
    void afterItsHoursItIsClosed() {
        var family = aFamilyWithPapers();
        var access = Asking.opened(onCall, family, "CONTACT");
        Rows.change(
                "update access_grant set valid_from = now() - interval '4 hours', valid_until = now() where origin ="
                        + " 'BREAK_GLASS' and subject = ?",
                "user:" + onCall.id());

        onCall.reads().get(access).then().statusCode(409);
    }

    @Test
    void whoMustNeverKnowOpensNothingAndSeesOneAnswerWithACaseThatDoesNotExist() {
        var family = aFamilyWithPapers();
        ReferralStory.ROSA
                .sends(Map.of("account", onCall.id(), "reason", "FAMILY_TIE"))
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201);

        var excluded = Asking.asks(onCall, family, "CONTACT", true);
        var absent = Asking.asks(onCall, "/cases/PE-00000000", "CONTACT", true);

        assertThat(excluded.statusCode()).isEqualTo(404);
        assertThat(excluded.asString()).isEqualTo(absent.asString());
    }

    @Test
    void anExclusionSaidLaterClosesWhatIsOpen() {
        var family = aFamilyWithPapers();
        var access = Asking.opened(onCall, family, "CONTACT");

        ReferralStory.ROSA
                .sends(Map.of("account", onCall.id(), "reason", "FAMILY_TIE"))
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201);

        onCall.reads().get(access).then().statusCode(409);
    }

    @Test
    void anotherOrganisationBreaksNoGlass() {
        var family = aFamilyWithPapers();
        var stranger = TestUser.of("ana", "PA-CANAL-SEGURO", "PAN", "caseworker");

        Asking.asks(stranger, family, "CONTACT", true).then().statusCode(404);
    }

    @Test
    void theSixthInAWeekNeedsASecondPerson() {
        var family = aFamilyWithPapers();
        for (var number = 0; number < 5; number++) {
            Asking.opened(onCall, family, "CONTACT");
        }

        Asking.asks(onCall, family, "CONTACT", true).then().statusCode(429);
        Asking.asks(onCall, family, "CONTACT", false).then().statusCode(201);
    }

    @Test
    void anOfficerReviewsEachWithItsReason() {
        var family = aFamilyWithPapers();
        var access = Asking.opened(onCall, family, "CONTACT");
        var review = "/oversight" + access;
        OFFICER.reads().get("/oversight/emergency-accesses").then().body("id", hasItem(Asking.id(access)));

        OFFICER.reads().get(review + "/reason").then().body("sentence", equalTo("She does not answer the door."));
        OFFICER.sends(Map.of("verdict", "JUSTIFIED"))
                .post(review + "/review")
                .then()
                .statusCode(204);

        OFFICER.reads().get("/oversight/emergency-accesses").then().body("id", not(hasItem(Asking.id(access))));
        OFFICER.sends(Map.of("verdict", "NOT_JUSTIFIED"))
                .post(review + "/review")
                .then()
                .statusCode(409);
    }

    private void waitsForASecondPerson(TestUser asking) {
        var access = Asking.location(Asking.asks(asking, aFamilyWithPapers(), "CONTACT", false));

        asking.reads().get(access).then().statusCode(409);
        ReferralStory.SUPERVISOR.reads().get("/emergency-accesses").then().body("id", hasItem(Asking.id(access)));
    }

    private String aFamilyWithPapers() {
        return Asking.aFamilyWithPapers(story);
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }

    private static void assertTold(TestUser user, String family, String kind) {
        user.reads()
                .get("/notices")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == '" + kind + "' }.reference", hasItem(reference(family)));
    }
}
