package org.amparo.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class DuplicateTest {
    @Inject
    ReferralStory story;

    @Test
    void showsBesideBothRecordsAndInBothTimelines() {
        var kept = story.aFamily();
        var other = story.aFamily();

        Records.merged(kept, other);

        ReferralStory.ROSA.reads().get(kept).then().body("people[0].merged", equalTo("KEPT"));
        ReferralStory.ROSA.reads().get(other).then().body("people[0].merged", equalTo("DUPLICATE"));
        ReferralStory.ROSA.reads().get(other).then().body("people[1].merged", nullValue());
        shown(kept).then().body("reference", equalTo(List.of(Records.reference(other))));
        shown(other).then().body("reference", equalTo(List.of(Records.reference(kept))));
        for (var family : List.of(kept, other)) {
            ReferralStory.ROSA.reads().get(family + "/timeline").then().body("kind", hasItem("RECORDS_MERGED"));
        }
    }

    @Test
    void takesNoNewConsentReferralBlockOrAssessment() {
        var kept = story.aFamily();
        var other = story.aFamily();
        story.consents(other, 1, "EC-PUENTE");
        Records.merged(kept, other);

        var refusals = List.of(
                ReferralStory.ROSA
                        .sends(story.consent(1, Map.of("organisation", "EC-PUENTE"), "CARD"))
                        .post(other + "/people/1/consents"),
                story.refers(other, List.of(1), "EC-PUENTE"),
                ReferralStory.ROSA
                        .sends(Papers.contact())
                        .header("If-Match", "\"0\"")
                        .put(other + "/people/1/contact"));

        for (var refusal : refusals) {
            refusal.then().statusCode(409).body("type", endsWith("is-a-duplicate"));
            assertThat(refusal.asString()).doesNotContain(Records.reference(kept));
        }
        story.consents(kept, 1, "EC-PUENTE");
        story.consents(other, 2, "EC-PUENTE");
    }

    @Test
    void whatRunsGoesOnAndNothingSealedIsMovedOrLost() {
        var kept = story.aFamily();
        var other = story.aFamily();
        ReferralStory.ROSA
                .sends(Papers.contact())
                .header("If-Match", "\"0\"")
                .put(other + "/people/1/contact")
                .then()
                .statusCode(204);
        var referral = story.aReferralOfTwo(other);
        story.accepts(referral, "EC-PUENTE");

        Records.merged(kept, other);

        story.opens(ReferralStory.PARTNER, referral).then().body("people", hasSize(2));
        ReferralStory.ROSA
                .reads()
                .get(other + "/people/1/contact")
                .then()
                .statusCode(200)
                .body("nameToUse", equalTo("Luz"));
        ReferralStory.ROSA.reads().get(kept + "/people/1/contact").then().body("nameToUse", nullValue());
    }

    @Test
    void aConsentOfOneRecordIsNoConsentOfTheOther() {
        var kept = story.aFamily();
        var other = story.aFamily();
        story.consents(other, 1, "EC-PUENTE");

        Records.merged(kept, other);

        story.refers(kept, List.of(1), "EC-PUENTE")
                .then()
                .statusCode(422)
                .body("type", endsWith("no-basis-for-sharing"));
    }

    @Test
    void undoneEverythingIsAsItWas() {
        var kept = story.aFamily();
        var other = story.aFamily();
        var merge = Records.merged(kept, other);

        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(204);

        ReferralStory.ROSA.reads().get(kept).then().body("people[0].merged", nullValue());
        ReferralStory.ROSA.reads().get(other).then().body("people[0].merged", nullValue());
        shown(kept).then().body("$", hasSize(0));
        story.consents(other, 1, "EC-PUENTE");
        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(404).body("type", endsWith("no-such-duplicate"));
        Records.merged(other, kept);
    }

    @Test
    void afterThirtyDaysItIsFinal() {
        var other = story.aFamily();
        var merge = Records.merged(story.aFamily(), other);
        Records.thirtyDaysGoBy(merge);

        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(409).body("type", endsWith("merge-is-final"));

        ReferralStory.ROSA.reads().get(other).then().body("people[0].merged", equalTo("DUPLICATE"));
    }

    @Test
    void aRecordBesideTwoStaysKeptUntilBothAreParted() {
        var kept = story.aFamily();
        var first = Records.merged(kept, story.aFamily());
        var second = Records.merged(kept, story.aFamily());

        Records.undoes(ReferralStory.ROSA, first).then().statusCode(204);
        ReferralStory.ROSA.reads().get(kept).then().body("people[0].merged", equalTo("KEPT"));
        Records.undoes(ReferralStory.ROSA, second).then().statusCode(204);
        ReferralStory.ROSA.reads().get(kept).then().body("people[0].merged", nullValue());
    }

    @Test
    void aMergeLeavesOneLeafForEachOfTheTwoCases() {
        var kept = story.aFamily();
        var other = story.aFamily();
        var request = UUID.randomUUID().toString();

        ReferralStory.ROSA
                .sends(Map.of("reference", Records.reference(other), "number", 1, "reason", "SAME_DOCUMENT"))
                .header("X-Request-Id", request)
                .post(kept + "/people/1/duplicates")
                .then()
                .statusCode(201);

        assertThat(Rows.of("select resource, decision from ledger_leaf where request = ?", request))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(leaf -> "ALLOW".equals(leaf.get("decision")));
    }

    private static Response shown(String family) {
        return ReferralStory.ROSA.reads().get(family + "/people/1/duplicates");
    }
}
