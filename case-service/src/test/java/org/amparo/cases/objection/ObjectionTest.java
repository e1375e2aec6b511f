package org.amparo.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ObjectionTest {
    @Inject
    ReferralStory story;

    @Test
    void aWithdrawalAfterTheAcceptanceClosesThatPersonAtOnce() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");

        withdraw(family, 1);

        story.opens(ReferralStory.PARTNER, referral)
                .then()
                .statusCode(200)
                .body("people", hasSize(1))
                .body("nothingSharedFor", equalTo(1));
        withdraw(family, 3);
        story.assertAbsentFor(ReferralStory.PARTNER, referral);
        assertThat(story.about("disclosure.ended.v1", referral)).hasSize(1);
    }

    @Test
    void stoppingThisServiceEndsOneReferralAndNoOther() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        var other = story.refers(family, List.of(1), "EC-PUENTE")
                .then()
                .statusCode(202)
                .extract();
        story.accepts(referral, "EC-PUENTE");

        ReferralStory.ROSA
                .sends(Map.of("kind", "STOP_THIS_SERVICE", "referral", referral.toString()))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        story.opens(ReferralStory.PARTNER, referral).then().body("people", hasSize(1));
        ReferralStory.ROSA.reads().get(other.header("Location")).then().body("people", equalTo(List.of(1)));
    }

    @Test
    void whoAskedToBeErasedIsReferredNoMoreAndDeliveredToNoMore() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        var narrowed = WrittenEvents.ofType("access.changed.v1").size();

        ReferralStory.ROSA
                .sends(Map.of("kind", "ERASE_ME"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        story.opens(ReferralStory.PARTNER, referral).then().body("people", hasSize(1));
        assertThat(WrittenEvents.ofType("access.changed.v1")).hasSize(narrowed + 1);
        ReferralStory.ROSA
                .sends(story.consent(1, Map.of("organisation", "EC-PUENTE"), "CARD"))
                .post(family + "/people/1/consents")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:erasure-is-queued"));
    }

    private static void withdraw(String family, int person) {
        ReferralStory.ROSA
                .sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(family + "/people/" + person + "/withdrawals")
                .then()
                .statusCode(204);
    }
}
