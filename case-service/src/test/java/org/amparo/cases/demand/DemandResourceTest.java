package org.amparo.cases.demand;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.amparo.cases.demand.Demanding.answers;
import static org.amparo.cases.demand.Demanding.ofACourt;
import static org.amparo.cases.demand.Demanding.registers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class DemandResourceTest {
    private static final TestUser OFFICER = officerOf("PE-CASA-ABIERTA");
    private static final TestUser STRANGER = officerOf("EC-PUENTE");

    private final ReferralStory story;

    DemandResourceTest(ReferralStory story) {
        this.story = story;
    }

    @Test
    void whoAskedIsWrittenDownUnderANumberOfOurs() {
        var family = story.aFamily();

        var demand = registers(OFFICER, ofACourt(family));

        OFFICER.reads()
                .get(demand)
                .then()
                .statusCode(200)
                .body("number", matchesPattern("D-[0-9A-Z]{8}"))
                .body("asker", equalTo("COURT"))
                .body("country", equalTo("PER"))
                .body("askedOn", equalTo("2026-11-02"))
                .body("people", contains(1))
                .body("outcome", nullValue());
    }

    @Test
    void aDemandForAListNamesNoCase() {
        var list = new HashMap<String, Object>(Map.of("asker", "IMMIGRATION_AUTHORITY", "country", "USA"));
        list.put("askedOn", "2026-11-03");
        var demand = registers(OFFICER, list);

        answers(OFFICER, demand, "GIVEN")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:no-basis-for-giving"));
        answers(OFFICER, demand, "REFUSED").then().statusCode(204);
        answers(OFFICER, demand, "REFUSED").then().statusCode(409);
        OFFICER.reads().get(demand).then().body("outcome", equalTo("REFUSED"));
    }

    @Test
    void nothingIsGivenAboutSomebodyWithoutAConsentForThatPurpose() {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");
        var demand = registers(OFFICER, ofACourt(family));
        answers(OFFICER, demand, "GIVEN_IN_PART").then().statusCode(422);

        agreesTo("LEGAL_PROCEEDINGS", family, Intakes.consent("SELF"));

        answers(OFFICER, demand, "GIVEN_IN_PART").then().statusCode(204);
    }

    @Test
    void whatWasWithdrawnIsNoBasis() {
        var family = story.aFamily();
        agreesTo("LEGAL_PROCEEDINGS", family, Intakes.consent("SELF"));
        ROSA.sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        answers(OFFICER, registers(OFFICER, ofACourt(family)), "GIVEN").then().statusCode(422);
    }

    @Test
    void aDangerIsNoBasisAndOneSpouseDoesNotSpeakForTheOther() {
        var family = story.aFamily();
        agreesTo("LEGAL_PROCEEDINGS", family, Map.of("kind", "VITAL_INTEREST", "danger", "THREAT_TO_LIFE"));
        answers(OFFICER, registers(OFFICER, ofACourt(family)), "GIVEN").then().statusCode(422);
        agreesTo("LEGAL_PROCEEDINGS", family, Intakes.consent("SELF"));

        var both = registers(OFFICER, Demanding.of("COURT", family, List.of(1, 2)));

        answers(OFFICER, both, "GIVEN").then().statusCode(422);
    }

    @Test
    void aRelativeIsGivenNothingWhateverWasAgreed() {
        var family = story.aFamily();
        for (var purpose : List.of("LEGAL_PROCEEDINGS", "CONSULAR_CONTACT", "RELOCATION", "ASSISTANCE")) {
            agreesTo(purpose, family, Intakes.consent("SELF"));
        }

        var demand = registers(OFFICER, Demanding.of("RELATIVE", family, List.of(1)));

        answers(OFFICER, demand, "GIVEN_IN_PART").then().statusCode(422);
        answers(OFFICER, demand, "REFUSED").then().statusCode(204);
    }

    @Test
    void toOfficersOfOthersItIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var demand = registers(OFFICER, ofACourt(story.aFamily()));
        var none = "/oversight/demands/" + UUID.randomUUID();

        assertThat(STRANGER.reads().get(demand).asString())
                .isEqualTo(STRANGER.reads().get(none).asString());
        STRANGER.reads().get(demand).then().statusCode(404);
        assertThat(answers(STRANGER, demand, "REFUSED").asString())
                .isEqualTo(answers(STRANGER, none, "REFUSED").asString());
        STRANGER.sends(ofACourt(story.aFamily()))
                .post("/oversight/demands")
                .then()
                .statusCode(404);
        STRANGER.reads()
                .get("/oversight/demands?size=100")
                .then()
                .statusCode(200)
                .body("demands.id", not(hasItem(demand.substring(demand.lastIndexOf('/') + 1))));
    }

    @Test
    void nobodyWhoWorksOnCasesOverseesDemands() {
        var demand = registers(OFFICER, ofACourt(story.aFamily()));

        for (var other : List.of(ROSA, ReferralStory.SUPERVISOR, PARTNER)) {
            other.reads().get("/oversight/demands").then().statusCode(403);
            other.reads().get(demand).then().statusCode(403);
            answers(other, demand, "REFUSED").then().statusCode(403);
            Demanding.holds(other, demand).then().statusCode(403);
        }
    }

    @Test
    void anOfficerWhoMustNeverKnowSeesNoDemandAboutTheCase() {
        var family = story.aFamily();
        var cousin = TestUser.of("raul of demands", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
        var demand = registers(OFFICER, ofACourt(family));
        cousin.reads().get(demand).then().statusCode(200);

        ROSA.sends(Map.of("account", cousin.id(), "reason", "FAMILY_TIE"))
                .post(family + "/people/2/exclusions")
                .then()
                .statusCode(201);

        cousin.reads().get(demand).then().statusCode(404);
    }

    @Test
    void whatIsBadlyTypedNamesTheFieldAndEchoesNothing() {
        var wrong = ofACourt(story.aFamily());
        wrong.put("law", "file of Quispe\u0007 " + "x".repeat(70));
        var early = ofACourt(story.aFamily());
        early.put("askedOn", "2031-01-01");

        assertThat(OFFICER.sends(wrong).post("/oversight/demands").asString())
                .contains("law")
                .doesNotContain("Quispe");
        OFFICER.sends(early).post("/oversight/demands").then().statusCode(400).body("field", equalTo("askedOn"));
    }

    private void agreesTo(String purpose, String family, Map<String, Object> basis) {
        var consent = story.consent(1, Map.of("organisation", "EC-PUENTE"), "CONTACT");
        consent.put("purpose", purpose);
        consent.put("basis", basis);
        ROSA.sends(consent).post(family + "/people/1/consents").then().statusCode(201);
    }

    private static TestUser officerOf(String organisation) {
        return TestUser.of("officer of demands at " + organisation, organisation, "PER", "data-protection-officer");
    }
}
