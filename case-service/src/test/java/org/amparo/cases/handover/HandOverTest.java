package org.amparo.cases.handover;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class HandOverTest {
    private static final Map<String, Object> AT_THE_STATION = Map.of(
            "place", "the bakery beside the bus station",
            "at", "2026-12-01T15:00:00Z",
            "whoComes", "a woman with a green scarf",
            "password", "girasol");

    @Inject
    ReferralStory story;

    @Test
    void theSenderReadsWhatTheReceiverWrote() {
        var family = story.aFamily();
        var referral = accepted(family);

        write(ReferralStory.PARTNER, referral, "0").then().statusCode(204);

        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/" + referral + "/hand-over")
                .then()
                .statusCode(200)
                .body("whoComes", equalTo("a woman with a green scarf"))
                .body("password", equalTo("girasol"));
        ReferralStory.COLLEAGUE_OF_PARTNER
                .reads()
                .get("/disclosures/" + referral + "/hand-over")
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeOfPlaceIsDecidedOnTheOneThatWasSeen() {
        var referral = accepted(story.aFamily());
        write(ReferralStory.PARTNER, referral, "0");

        write(ReferralStory.COLLEAGUE_OF_PARTNER, referral, "0").then().statusCode(412);
        write(ReferralStory.COLLEAGUE_OF_PARTNER, referral, "1").then().statusCode(204);
    }

    @Test
    void beforeTheAcceptanceAndForOthersThereIsNothingToWrite() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);

        write(ReferralStory.PARTNER, referral, "0").then().statusCode(404);
        story.accepts(referral, "EC-PUENTE");
        write(ReferralStory.OTHER_PARTNER, referral, "0").then().statusCode(404);
        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/" + referral + "/hand-over")
                .then()
                .statusCode(404);
    }

    @Test
    void theReferralOfAnotherCaseIsNotThere() {
        var referral = accepted(story.aFamily());
        write(ReferralStory.PARTNER, referral, "0");

        ReferralStory.ROSA
                .reads()
                .get(story.aFamily() + "/referrals/" + referral + "/hand-over")
                .then()
                .statusCode(404);
    }

    private UUID accepted(String family) {
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        return referral;
    }

    private static Response write(TestUser partner, UUID referral, String seen) {
        return partner.sends(AT_THE_STATION)
                .header("If-Match", "\"" + seen + "\"")
                .put("/disclosures/" + referral + "/hand-over");
    }
}
