package org.amparo.cases.erasure;

import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.demand.Demanding;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class LegalHoldTest {
    private static final TestUser OFFICER =
            TestUser.of("olga who holds", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    @Inject
    ReferralStory story;

    @Inject
    ErasureWorker worker;

    @Test
    void whoAsksToBeErasedIsSharedNoMoreAtOnceAndErasedOnceTheCaseIsLetGo() {
        var family = aFamilyWithPapers();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        var demand = Demanding.registers(OFFICER, Demanding.ofACourt(family));
        Demanding.holds(OFFICER, demand).then().statusCode(204);

        asksToBeErased(family);
        worker.carryOut();

        story.opens(ReferralStory.PARTNER, referral).then().body("people", hasSize(1));
        ROSA.reads().get(family + "/people/1/identity").then().statusCode(200);
        certificate(family, "waitsForLegalHold", true).body("erasedAt", nullValue());

        Demanding.letsGo(OFFICER, demand).then().statusCode(204);
        worker.carryOut();

        certificate(family, "waitsForLegalHold", false).body("erasedAt", notNullValue());
        ROSA.reads().get(family + "/people/1/identity").then().statusCode(410);
    }

    @Test
    void whoWorksOnTheCaseIsToldAndSeesItAndNotWhoAsked() {
        var family = story.aFamily();
        ROSA.reads().get(family + "/legal-holds").then().statusCode(200).body("$", empty());
        var demand = Demanding.registers(OFFICER, Demanding.ofACourt(family));

        Demanding.holds(OFFICER, demand).then().statusCode(204);

        var shown = ROSA.reads().get(family + "/legal-holds");
        shown.then().body("placedAt", hasSize(1));
        assertThat(shown.asString()).doesNotContain("COURT");
        ROSA.reads().get("/notices").then().body("kind", hasItem("LEGAL_HOLD_PLACED"));
        Demanding.letsGo(OFFICER, demand).then().statusCode(204);
        Demanding.letsGo(OFFICER, demand).then().statusCode(404);
        Demanding.holds(OFFICER, demand).then().statusCode(409);
        ROSA.reads().get(family + "/timeline").then().body("kind", hasItems("LEGAL_HOLD_PLACED", "LEGAL_HOLD_LIFTED"));
        OFFICER.reads().get(demand).then().body("hold.liftedAt", notNullValue());
    }

    @Test
    void toOthersItIsAbsentInTheSameBytesAsACaseThatDoesNotExist() {
        var family = story.aFamily();
        var colleague = TestUser.of("pia who holds nothing", "PE-CASA-ABIERTA", "PER", "caseworker");

        assertThat(colleague.reads().get(family + "/legal-holds").asString())
                .isEqualTo(
                        colleague.reads().get("/cases/PE-00000000/legal-holds").asString());
    }

    @Test
    void anOfficerErasesNobodyOfACaseThatIsHeld() {
        var family = story.aFamily();
        Demanding.holds(OFFICER, Demanding.registers(OFFICER, Demanding.ofACourt(family)));
        Rows.change(
                "update person set holding_until = now() - interval '1 s' where number = 1"
                        + " and case_id = (select id from case_file where reference = ?)",
                reference(family));

        OFFICER.sends(Map.of("decision", "ERASE"))
                .post("/oversight/cases/" + reference(family) + "/people/1/decision")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:legal-hold"));
    }

    @Test
    void aLawyerOrADemandWithoutALawOrACaseHoldsNothing() {
        var lawyers = Demanding.ofACourt(story.aFamily());
        lawyers.put("asker", "LAWYER");
        var lawless = Demanding.ofACourt(story.aFamily());
        lawless.remove("law");

        for (var demand : List.of(lawyers, lawless)) {
            Demanding.holds(OFFICER, Demanding.registers(OFFICER, demand))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:amparo:problem:no-hold-for-this-demand"));
        }
    }

    private String aFamilyWithPapers() {
        var family = story.aFamily();
        ROSA.sends(Papers.identity())
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/identity")
                .then()
                .statusCode(204);
        return family;
    }

    private static ValidatableResponse certificate(String family, String field, Object value) {
        return ROSA.reads()
                .get(family + "/people/1/erasure")
                .then()
                .statusCode(200)
                .body(field, equalTo(value));
    }

    private static void asksToBeErased(String family) {
        ROSA.sends(Map.of("kind", "ERASE_ME"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }
}
