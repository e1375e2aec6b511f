package org.amparo.cases.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class AcceptanceTest {
    @Inject
    ReferralStory story;

    @Test
    void anAcceptanceOpensTheBlocksOfTheBasisToTheReceiverAlone() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        ReferralStory.ROSA
                .sends(Map.of(
                        "track",
                        "OURS",
                        "status",
                        "POSSIBLE_VICTIM_OF_TRAFFICKING",
                        "decidedBy",
                        "NGO",
                        "act",
                        List.of("RECRUITMENT"),
                        "means",
                        List.of("DECEPTION"),
                        "purpose",
                        List.of("FORCED_LABOUR_OR_SERVICES"),
                        "exploitation",
                        List.of("FORCED_LABOUR"),
                        "control",
                        List.of("DECLINED")))
                .post(family + "/people/1/assessments")
                .then()
                .statusCode(201);
        story.assertAbsentFor(ReferralStory.PARTNER, referral);

        story.accepts(referral, "EC-PUENTE");

        story.opens(ReferralStory.PARTNER, referral)
                .then()
                .statusCode(200)
                .body("people", hasSize(2))
                .body("nothingSharedFor", equalTo(0))
                .body("people.assessment.flatten().act.flatten()", hasItem("RECRUITMENT"));
        story.assertAbsentFor(ReferralStory.OTHER_PARTNER, referral);
        assertThat(story.about("disclosure.opened.v1", referral)).hasSize(1);
    }

    @Test
    void anAcceptanceAfterAWithdrawalOpensNothing() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        withdraw(family, 1);
        withdraw(family, 3);

        story.accepts(referral, "EC-PUENTE");

        story.assertAbsentFor(ReferralStory.PARTNER, referral);
        assertThat(story.about("disclosure.refused.v1", referral)).hasSize(1);
        assertThat(story.about("referral.people-withdrawn.v1", referral)).hasSize(2);
        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/" + referral)
                .then()
                .body("stage", equalTo("CONSENT_WITHDRAWN"));
    }

    @Test
    void aReferralThatEndsClosesWhatItOpened() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");

        story.tells("referral.stage-changed.v1", referral, ",\"stage\":\"COMPLETED\",\"outcome\":\"SUCCESSFUL\"");

        story.assertAbsentFor(ReferralStory.PARTNER, referral);
        ReferralStory.ROSA
                .reads()
                .get(family + "/timeline")
                .then()
                .statusCode(200)
                .body("kind", hasItem("REFERRAL_MOVED_ON"));
    }

    @Test
    void theTimelineTellsWhatOpenedAndWhatEnded() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");

        withdraw(family, 1);
        withdraw(family, 3);

        assertThat(story.disclosuresToldTo(ReferralStory.ROSA, family))
                .containsExactly("DISCLOSURE_OPENED EC-PUENTE", "DISCLOSURE_ENDED EC-PUENTE");
    }

    @Test
    void theTimelineTellsThatABasisWasMissing() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        withdraw(family, 1);
        withdraw(family, 3);

        story.accepts(referral, "EC-PUENTE");

        assertThat(story.disclosuresToldTo(ReferralStory.ROSA, family))
                .containsExactly("DISCLOSURE_REFUSED EC-PUENTE NO_BASIS");
    }

    @Test
    void theTimelineTellsThatTheReferralHadEnded() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        ReferralStory.ROSA
                .sends(Map.of("reason", "NO_LONGER_NEEDED"))
                .post(family + "/referrals/" + referral + "/withdrawal")
                .then()
                .statusCode(204);

        story.accepts(referral, "EC-PUENTE");

        assertThat(story.disclosuresToldTo(ReferralStory.ROSA, family))
                .containsExactly("DISCLOSURE_REFUSED EC-PUENTE REFERRAL_ENDED");
    }

    @Test
    void onlyWhoeverWorksOnTheCaseReadsThatAReceiverIsExcluded() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        ReferralStory.ROSA
                .sends(Map.of("organisation", "EC-PUENTE", "reason", "FEARS_REPRISAL"))
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201);

        story.accepts(referral, "EC-PUENTE");

        assertThat(story.disclosuresToldTo(ReferralStory.ROSA, family))
                .containsExactly("DISCLOSURE_REFUSED EC-PUENTE EXCLUDED");
        assertThat(story.disclosuresToldTo(ReferralStory.SUPERVISOR, family))
                .containsExactly("DISCLOSURE_REFUSED EC-PUENTE NO_BASIS");
        assertThat(fields(story.about("disclosure.refused.v1", referral).getFirst()))
                .containsExactlyInAnyOrder("referral", "receiver", "occurredAt");
    }

    private static List<String> fields(JsonNode event) {
        var names = new ArrayList<String>();
        event.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void withdraw(String family, int person) {
        ReferralStory.ROSA
                .sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(family + "/people/" + person + "/withdrawals")
                .then()
                .statusCode(204);
    }
}
