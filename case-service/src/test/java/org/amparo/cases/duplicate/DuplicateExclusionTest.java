package org.amparo.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class DuplicateExclusionTest {
    @Inject
    ReferralStory story;

    private String kept = "";
    private String other = "";

    @BeforeEach
    void twoFilesOfOneMother() {
        kept = story.aFamily();
        other = story.aFamily();
    }

    @Test
    void whoMustNotKnowOfTheDuplicateMustNotKnowOfTheKept() {
        story.consents(kept, 1, "EC-PUENTE");
        excludes(other);

        var merge = Records.merged(kept, other);
        story.refers(kept, List.of(1), "EC-PUENTE").then().statusCode(422);

        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(204);
        story.refers(kept, List.of(1), "EC-PUENTE").then().statusCode(202);
    }

    @Test
    void whatIsOpenUnderTheDuplicateClosesForWhoMustNotKnowOfTheKept() {
        excludes(kept);
        var referral = story.aReferralOfTwo(other);
        story.accepts(referral, "EC-PUENTE");

        Records.merged(kept, other);

        story.opens(ReferralStory.PARTNER, referral).then().body("people", hasSize(1));
    }

    @Test
    void whatIsSaidLaterOfOneHoldsForBoth() {
        var referral = story.aReferralOfTwo(other);
        story.accepts(referral, "EC-PUENTE");
        var offered = story.referred(other, List.of(1), "EC-PUENTE");
        Records.merged(kept, other);

        excludes(kept);

        story.opens(ReferralStory.PARTNER, referral).then().body("people", hasSize(1));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        story.about("referral.receiver-withdrawn.v1", offered))
                .hasSize(1));
    }

    @Test
    void liftedFromOneItHoldsAsLongAsItIsSaidOfTheOther() {
        story.consents(kept, 1, "EC-PUENTE");
        var ofKept = excludes(kept);
        excludes(other);
        var merge = Records.merged(kept, other);

        ReferralStory.ROSA.sends(Map.of()).delete(ofKept).then().statusCode(204);
        story.refers(kept, List.of(1), "EC-PUENTE").then().statusCode(422);
        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(204);

        story.refers(kept, List.of(1), "EC-PUENTE").then().statusCode(202);
    }

    @Test
    void whoMustNotKnowOfTheDuplicateSeesTheKeptFileNoMore() {
        var feared = TestUser.of("feared-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "supervisor");
        ReferralStory.ROSA
                .sends(Map.of("account", feared.id(), "reason", "FEARS_REPRISAL"))
                .post(other + "/people/1/exclusions")
                .then()
                .statusCode(201);
        feared.reads().get(kept).then().statusCode(200);

        Records.merged(kept, other);

        feared.reads().get(kept).then().statusCode(404);
    }

    private static String excludes(String family) {
        return ReferralStory.ROSA
                .sends(Map.of("organisation", "EC-PUENTE", "reason", "TRAFFICKER_TIE"))
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
