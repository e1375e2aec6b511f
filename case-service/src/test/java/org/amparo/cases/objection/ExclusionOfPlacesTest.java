package org.amparo.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ExclusionOfPlacesTest {
    @Inject
    ReferralStory story;

    /** A shelter of this test alone. */
    private final String shelter =
            "CO-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private final TestUser partner = TestUser.of("partner of " + shelter, shelter, "COL", "partner");

    @Test
    void aTownRefusesWhoeverSitsThereLikeAMissingBasis() {
        var family = aFamilyThatAgreesToAShelterAt("SH-01@CO-BOG", "SH-02@CO-CLO");
        excludes(family, Map.of("town", "CO-CLO"));

        var refused = story.refers(family, List.of(1), shelter);
        var withoutBasis = story.refers(family, List.of(2), shelter);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).isEqualTo(withoutBasis.asString());
    }

    @Test
    void anotherTownRefusesNobody() {
        var family = aFamilyThatAgreesToAShelterAt("SH-01@CO-BOG");

        excludes(family, Map.of("town", "CO-CLO"));

        story.refers(family, List.of(1), shelter).then().statusCode(202);
    }

    @Test
    void whoseTownNobodyKnowsMaySitInIt() {
        var family = aFamilyThatAgreesToAShelterAt();
        excludes(family, Map.of("town", "CO-CLO"));

        story.refers(family, List.of(1), shelter).then().statusCode(422);
    }

    @Test
    void aTownEndsWhatWasOpen() {
        var family = aFamilyThatAgreesToAShelterAt("SH-01@CO-CLO");
        var referral = story.referred(family, List.of(1), shelter);
        story.accepts(referral, shelter);
        story.opens(partner, referral).then().statusCode(200);

        excludes(family, Map.of("town", "CO-CLO"));

        story.assertAbsentFor(partner, referral);
        assertThat(story.about("disclosure.ended.v1", referral)).hasSize(1);
    }

    @Test
    void whoMovesIntoTheTownSeesNothingFromThenOnAndIsTakenTheOfferBack() {
        var family = aFamilyThatAgreesToAShelterAt("SH-01@CO-BOG");
        var open = story.referred(family, List.of(1), shelter);
        story.accepts(open, shelter);
        var offered = story.referred(family, List.of(1), shelter);
        excludes(family, Map.of("town", "CO-CLO"));

        story.registersAt(shelter, "COL", 2, "SH-01@CO-CLO");

        story.assertAbsentFor(partner, open);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(story.about("disclosure.ended.v1", open)).hasSize(1);
            assertThat(story.about("referral.receiver-withdrawn.v1", offered)).hasSize(1);
        });
    }

    @Test
    void liftedTheTownHidesFromNobody() {
        var family = aFamilyThatAgreesToAShelterAt("SH-01@CO-CLO");
        var exclusion = excludes(family, Map.of("town", "CO-CLO"));

        ReferralStory.ROSA
                .sends(Map.of())
                .delete(exclusion.header("Location"))
                .then()
                .statusCode(204);

        story.refers(family, List.of(1), shelter).then().statusCode(202);
    }

    @Test
    void anOfficeSeesNothingAndTheOtherOfficeDoes() {
        var family = aFamilyThatAgreesToAShelterAt("SH-01@CO-BOG", "SH-02@CO-CLO");
        var referral = story.referred(family, List.of(1), shelter);
        story.accepts(referral, shelter);

        excludes(family, Map.of("organisation", shelter, "office", "SH-02"));

        story.opens(partner.in("SH-01"), referral).then().statusCode(200);
        story.assertAbsentFor(partner.in("SH-02"), referral);
        story.assertAbsentFor(partner, referral);
        story.assertAbsentFor(partner.in("no office"), referral);
    }

    @Test
    void anOrganisationWithNoOfficeLeftIsNotAsked() {
        var family = aFamilyThatAgreesToAShelterAt("SH-01@CO-BOG", "SH-02@CO-CLO");

        excludes(family, Map.of("organisation", shelter, "office", "SH-01"));
        story.refers(family, List.of(1), shelter).then().statusCode(202);
        excludes(family, Map.of("organisation", shelter, "office", "SH-02"));

        story.refers(family, List.of(1), shelter).then().statusCode(422);
    }

    @Test
    void anOfficeOfTheOwnOrganisationSeesNoCase() {
        var family = story.aFamily();
        var elsewhere = ReferralStory.SUPERVISOR.in("CA-12");
        elsewhere.reads().get(family).then().statusCode(200);

        excludes(family, Map.of("organisation", "PE-CASA-ABIERTA", "office", "CA-12"));

        elsewhere.reads().get(family).then().statusCode(404);
        ReferralStory.SUPERVISOR.in("CA-11").reads().get(family).then().statusCode(200);
        ReferralStory.ROSA.reads().get(family).then().statusCode(200);
    }

    @Test
    void nobodyShutsOutThemselves() {
        var family = story.aFamily();
        for (var whom :
                List.of(Map.of("organisation", "PE-CASA-ABIERTA"), Map.of("account", ReferralStory.ROSA.id()))) {
            says(family, whom).then().statusCode(422).body("type", endsWith("shuts-out-yourself"));
        }

        excludes(family, Map.of("town", "PE-LIM"));
        ReferralStory.ROSA
                .reads()
                .get(family + "/people/1/exclusions")
                .then()
                .body("$", hasSize(1))
                .body("[0].subject", equalTo("town:PE-LIM"));
    }

    private String aFamilyThatAgreesToAShelterAt(String... offices) {
        var family = story.aFamily();
        story.registersAt(shelter, "COL", 1, offices);
        story.consents(family, 1, shelter);
        return family;
    }

    private static Response excludes(String family, Map<String, String> whom) {
        var said = says(family, whom);
        assertThat(said.statusCode()).isEqualTo(201);
        return said;
    }

    private static Response says(String family, Map<String, String> whom) {
        var exclusion = new HashMap<>(whom);
        exclusion.put("reason", "TRAFFICKER_TIE");
        return ReferralStory.ROSA.sends(exclusion).post(family + "/people/1/exclusions");
    }
}
