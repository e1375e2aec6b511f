package org.amparo.cases.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation practises moves no figure and reaches nobody who does not practise. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class PractisedTest {
    private static final TestUser PAZ = TestUser.of("paz", "PE-PRACTICA", "PER", "caseworker");

    @Inject
    ReferralStory story;

    private String family;

    @BeforeEach
    void anInventedFamily() {
        story.registers("PE-PRACTICA", "PER", true);
        story.registers("EC-PRACTICA", "ECU", true);
        story.registers("EC-PUENTE", "ECU");
        family = PAZ.sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void isNoFactAtFirstNorWhenSomethingIsFoundLater() {
        PAZ.sends(Map.of(
                        "track", "OURS",
                        "status", "ACTUAL_VICTIM_OF_TRAFFICKING",
                        "decidedBy", "NGO",
                        "act", List.of("RECRUITMENT"),
                        "means", List.of("DECEPTION"),
                        "purpose", List.of("SERVITUDE"),
                        "exploitation", List.of("SERVITUDE"),
                        "control", List.of("DEBT_BONDAGE")))
                .post(family + "/people/1/assessments")
                .then()
                .statusCode(201);

        assertThat(WrittenEvents.ofType("fact.recorded.v1"))
                .noneMatch(fact -> fact.get("organisation").asText().equals("PE-PRACTICA"));
        assertThat(WrittenEvents.ofType("case.registered.v1")).isNotEmpty();
    }

    @Test
    void reachesThoseWhoPractise() {
        PAZ.sends(story.consent(1, Map.of("organisation", "EC-PRACTICA"), "CARD"))
                .post(family + "/people/1/consents")
                .then()
                .statusCode(201);

        refers("EC-PRACTICA").statusCode(202);
    }

    @Test
    void reachesNobodyElse() {
        refers("EC-PUENTE").statusCode(422).body("type", equalTo("urn:amparo:problem:no-such-receiver"));
    }

    private ValidatableResponse refers(String receiver) {
        var wish = Map.of(
                "people", List.of(1), "service", "LEGAL_ADVICE", "urgency", "URGENT", "receivers", List.of(receiver));
        return PAZ.sends(wish).post(family + "/referrals").then();
    }
}
