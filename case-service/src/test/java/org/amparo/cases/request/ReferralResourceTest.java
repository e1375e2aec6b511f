package org.amparo.cases.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ReferralResourceTest {
    @Inject
    ReferralStory story;

    @Test
    void twoOfThreeAreReferredWithACardThatNamesNobodyElse() {
        var family = story.aFamily();

        var referral = story.aReferralOfTwo(family);

        assertThat(story.about("referral.requested.v1", referral).getFirst().get("people"))
                .hasSize(2);
        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/" + referral)
                .then()
                .statusCode(200)
                .body("people", equalTo(List.of(1, 3)))
                .body("stage", equalTo("OFFERED"));
    }

    @Test
    void aRetryIsAnsweredAlikeAndLeadsToTheNumber() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        var key = UUID.randomUUID().toString();

        var answer = story.refersUnder(key, family, List.of(1), "EC-PUENTE");
        var again = story.refersUnder(key, family, List.of(1), "EC-PUENTE");

        assertThat(again.statusCode()).isEqualTo(answer.statusCode()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(answer.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(again.asString()).isEqualTo(answer.asString()).isEmpty();
        ReferralStory.ROSA
                .reads()
                .get(again.header("Location"))
                .then()
                .statusCode(200)
                .body("number", matchesPattern("R-[0-9A-Z]{8}"));
    }

    @Test
    void oneSpousesConsentNeverCoversTheOther() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        var events = WrittenEvents.ofType("referral.requested.v1").size();

        story.refers(family, List.of(1, 2), "EC-PUENTE")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:no-basis-for-sharing"));

        assertThat(WrittenEvents.ofType("referral.requested.v1")).hasSize(events);
    }

    @Test
    void aConsentForOneReceiverCoversNoOther() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");

        story.refers(family, List.of(1), "PA-CANAL-SEGURO").then().statusCode(422);
    }

    @Test
    void aConsentForSheltersInEcuadorCoversAShelterInEcuadorAlone() {
        var family = story.aFamily();
        var shelters = Map.<String, Object>of("ofClass", "SHELTER", "country", "ECU");
        ReferralStory.ROSA
                .sends(story.consent(1, shelters, "CARD"))
                .post(family + "/people/1/consents")
                .then()
                .statusCode(201);

        story.refers(family, List.of(1), "EC-PUENTE").then().statusCode(202);
        story.refers(family, List.of(1), "PA-CANAL-SEGURO").then().statusCode(422);
    }

    @Test
    void aRealPersonIsNotReferredToAnOrganisationForTraining() {
        var family = story.aFamily();
        story.registers("EC-PRACTICA", "ECU", true);
        story.consents(family, 1, "EC-PRACTICA");

        story.refers(family, List.of(1), "EC-PRACTICA")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:no-such-receiver"));
    }

    @Test
    void anExpiredConsentCoversNobody() {
        var family = story.aFamily();
        var consent = story.consents(family, 1, "EC-PUENTE");
        Rows.change(
                "update consent set valid_from = now() - interval '2 d', valid_until = now() - interval '1 d'"
                        + " where id = cast(? as uuid)",
                consent);

        story.refers(family, List.of(1), "EC-PUENTE").then().statusCode(422);
    }

    @Test
    void anExcludedReceiverLooksLikeOneWithoutABasis() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        ReferralStory.ROSA
                .sends(Map.of("organisation", "EC-PUENTE", "reason", "FEARS_REPRISAL"))
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201);

        var excluded = story.refers(family, List.of(1), "EC-PUENTE");
        var withoutBasis = story.refers(family, List.of(1), "PA-CANAL-SEGURO");

        assertThat(excluded.statusCode()).isEqualTo(422);
        assertThat(excluded.asString()).isEqualTo(withoutBasis.asString());
        ReferralStory.ROSA.reads().get(family + "/people/1/exclusions").then().body("$", hasSize(1));
        ReferralStory.SUPERVISOR
                .reads()
                .get(family + "/people/1/exclusions")
                .then()
                .statusCode(404);
    }

    @Test
    void thePreviewShowsWhatWouldBeSeenAndTellsOfAnExclusionToTheCaseworkerAlone() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        story.consents(family, 3, "EC-PUENTE");
        ReferralStory.ROSA
                .sends(Map.of("organisation", "EC-PUENTE", "reason", "FAMILY_TIE"))
                .post(family + "/people/3/exclusions")
                .then()
                .statusCode(201);

        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/preview/EC-PUENTE")
                .then()
                .statusCode(200)
                .body("people[0].blocks", hasItem("ASSESSMENT"))
                .body("people[1].refusal", equalTo("NO_BASIS"))
                .body("people[2].refusal", equalTo("EXCLUDED"));
        ReferralStory.SUPERVISOR
                .reads()
                .get(family + "/referrals/preview/EC-PUENTE")
                .then()
                .body("people[2].refusal", equalTo("NO_BASIS"));
    }

    @Test
    void theSenderTakesAReferralBackOnce() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        var address = family + "/referrals/" + referral + "/withdrawal";

        ReferralStory.ROSA
                .sends(Map.of("reason", "NO_LONGER_NEEDED"))
                .post(address)
                .then()
                .statusCode(204);

        assertThat(story.about("referral.request-withdrawn.v1", referral)).hasSize(1);
        ReferralStory.ROSA
                .sends(Map.of("reason", "NO_LONGER_NEEDED"))
                .post(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:referral-has-ended"));
    }
}
