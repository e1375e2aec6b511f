package org.amparo.cases.oversight;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.amparo.cases.oversight.Officers.OFFICER;
import static org.amparo.cases.oversight.Officers.STRANGER;
import static org.amparo.cases.oversight.Officers.aFamilyInDanger;
import static org.amparo.cases.oversight.Officers.decides;
import static org.amparo.cases.oversight.Officers.looksAt;
import static org.amparo.cases.oversight.Officers.reference;
import static org.amparo.cases.oversight.Officers.threeDaysGoBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class LapsedHoldingTest {
    private static final Map<String, Object> CONSENT = Intakes.consent("SELF");
    private static final Map<String, Object> DANGER = Map.of("kind", "VITAL_INTEREST", "danger", "THREAT_TO_LIFE");

    private final ReferralStory story;

    LapsedHoldingTest(ReferralStory story) {
        this.story = story;
    }

    @Test
    void nobodyIsReferredWhoseHoldingRanOut() {
        var family = aFamilyThatMayBeShared();
        threeDaysGoBy(family);

        story.refers(family, List.of(1), "EC-PUENTE")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:holding-ran-out"));
        story.refers(family, List.of(2), "EC-PUENTE").then().statusCode(202);
        ROSA.reads()
                .get(family + "/referrals/preview/EC-PUENTE")
                .then()
                .body("people[0].blocks", empty())
                .body("people[1].blocks", not(empty()));
    }

    @Test
    void anAcceptanceAfterItRanOutOpensNothingOfThatPerson() {
        var family = aFamilyThatMayBeShared();
        var referral = story.referred(family, List.of(1, 2), "EC-PUENTE");
        threeDaysGoBy(family);

        story.accepts(referral, "EC-PUENTE");

        story.opens(PARTNER, referral)
                .then()
                .statusCode(200)
                .body("people", hasSize(1))
                .body("nothingSharedFor", equalTo(1));
    }

    @Test
    void whatWasOpenIsClosedWhileNobodyHasDecided() {
        var family = aFamilyThatMayBeShared();
        var referral = story.referred(family, List.of(1, 2), "EC-PUENTE");
        story.accepts(referral, "EC-PUENTE");
        story.opens(PARTNER, referral).then().body("people", hasSize(2));

        threeDaysGoBy(family);

        story.opens(PARTNER, referral)
                .then()
                .statusCode(200)
                .body("people", hasSize(1))
                .body("nothingSharedFor", equalTo(1));
    }

    @Test
    void whatWasClosedMeanwhileIsOpenAgainOnANewBasis() {
        var family = aFamilyThatMayBeShared();
        var referral = story.referred(family, List.of(1, 2), "EC-PUENTE");
        story.accepts(referral, "EC-PUENTE");
        threeDaysGoBy(family);
        decides(OFFICER, family, 1, "ASK_THE_PERSON").then().statusCode(204);
        story.opens(PARTNER, referral).then().body("people", hasSize(1));

        renews(family, 1, CONSENT, 1).then().statusCode(204);

        story.opens(PARTNER, referral).then().body("people", hasSize(2));
    }

    @Test
    void aNewBasisWaitsForTheDecisionToAsk() {
        var family = aFamilyInDanger(ROSA);
        threeDaysGoBy(family);
        renews(family, 1, CONSENT, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:holding-awaits-decision"));

        decides(OFFICER, family, 1, "ASK_THE_PERSON").then().statusCode(204);

        looksAt(OFFICER, family).then().body("people[0].holding.decision", equalTo("ASK_THE_PERSON"));
        renews(family, 1, CONSENT, 1).then().statusCode(204).header("ETag", "\"2\"");
        looksAt(OFFICER, family)
                .then()
                .body("people[0].holding.kind", equalTo("CONSENT"))
                .body("people[0].holding.ranOut", equalTo(false))
                .body("people[0].holding.decision", equalTo(null));
        assertThat(lapsed()).doesNotContain(reference(family));
        ROSA.reads().get(family + "/timeline").then().body("kind", hasItem("HOLDING_RENEWED"));
    }

    @Test
    void whoAgreesInTimeIsHeldOnThatAndADangerIsNotProlonged() {
        var family = aFamilyInDanger(ROSA);

        renews(family, 1, DANGER, 1)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:vital-interest-is-not-prolonged"));
        renews(family, 2, CONSENT, 1)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:basis-does-not-stand"));
        renews(family, 1, CONSENT, 7).then().statusCode(412);
        renews(family, 1, CONSENT, 1).then().statusCode(204);

        ROSA.reads().get(family).then().body("people[0].holding", equalTo("CONSENT"));
    }

    @Test
    void anErasureDecidedByTheOfficerEndsEveryRightAndIsQueuedOnce() {
        var family = aFamilyThatMayBeShared();
        var referral = story.referred(family, List.of(1, 2), "EC-PUENTE");
        story.accepts(referral, "EC-PUENTE");
        threeDaysGoBy(family);
        var key = UUID.randomUUID().toString();

        decides(OFFICER, family, 1, "ERASE", key).then().statusCode(204);
        decides(OFFICER, family, 1, "ERASE", key).then().statusCode(204);

        decides(OFFICER, family, 1, "ERASE")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:erasure-is-queued"));
        assertThat(story.about("referral.people-withdrawn.v1", referral)).hasSize(1);
        looksAt(OFFICER, family)
                .then()
                .body("people[0].erasureQueued", equalTo(true))
                .body("people[0].consents.findAll { it.withdrawnAt == null }", empty())
                .body("rights.findAll { it.person == 1 && it.revokedAt == null }", empty());
        assertThat(lapsed()).doesNotContain(reference(family));
        ROSA.reads().get(family + "/timeline").then().body("detail", hasItem("ERASE"));
    }

    @Test
    void thereIsNothingToDecideWhileItStands() {
        var family = aFamilyInDanger(ROSA);

        decides(OFFICER, family, 1, "ERASE")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:holding-still-stands"));
        decides(OFFICER, family, 1, "FORGET").then().statusCode(400);
        assertThat(Rows.of("select 1 from person where erasure_queued_at is not null and case_id ="
                        + " (select id from case_file where reference = '" + reference(family) + "')"))
                .isEmpty();
    }

    @Test
    void nobodyElseDecides() {
        var family = aFamilyInDanger(ROSA);
        threeDaysGoBy(family);

        var foreign = decides(STRANGER, family, 1, "ERASE");
        var absent = decides(STRANGER, "/cases/PE-00000000", 1, "ERASE");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
        decides(OFFICER, family, 9, "ERASE").then().statusCode(404);
        assertThat(lapsed()).contains(reference(family));
    }

    private String aFamilyThatMayBeShared() {
        story.aFamily();
        var family = aFamilyInDanger(ROSA);
        story.consents(family, 1, "EC-PUENTE");
        var childs = story.consent(3, Map.of("organisation", "EC-PUENTE"), "CARD");
        ROSA.sends(childs).post(family + "/people/2/consents").then().statusCode(201);
        return family;
    }

    private static Response renews(String family, int person, Map<String, Object> basis, int version) {
        return ROSA.reads()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(basis)
                .put(family + "/people/" + person + "/holding");
    }

    private static List<String> lapsed() {
        return OFFICER.reads().get("/oversight/cases?lapsed=true&size=100").path("cases.reference");
    }
}
