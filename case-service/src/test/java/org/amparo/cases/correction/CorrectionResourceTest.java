package org.amparo.cases.correction;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class CorrectionResourceTest {
    private static final TestUser OFFICER =
            TestUser.of("olga of corrections", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
    private static final TestUser STRANGER =
            TestUser.of("otto of corrections", "EC-PUENTE", "ECU", "data-protection-officer");

    private final ReferralStory story;

    CorrectionResourceTest(ReferralStory story) {
        this.story = story;
    }

    @Test
    void aCorrectionIsMadeInALaterRevisionAndNotBefore() {
        var family = story.aFamily();
        writes(family, 0);
        var correction = asks(family, "IDENTITY");

        closes(correction, "CORRECTED", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:not-corrected-yet"));
        writes(family, 1);
        closes(correction, "CORRECTED", null).then().statusCode(204);

        ROSA.reads()
                .get(family + "/people/1/corrections")
                .then()
                .statusCode(200)
                .body("outcome", contains("CORRECTED"))
                .body("correctedRevision", contains(2));
        closes(correction, "REFUSED", "ACCURATE_AS_RECORDED").then().statusCode(409);
        ROSA.reads().get(family + "/timeline").then().body("kind", hasItem("CORRECTION_CLOSED"));
    }

    @Test
    void aRefusalHasAReasonThatThePersonIsTold() {
        var family = story.aFamily();
        var correction = asks(family, "ASSESSMENT");

        closes(correction, "REFUSED", null).then().statusCode(400);
        closes(correction, "REFUSED", "ANOTHER_BODY_DECIDED").then().statusCode(204);

        ROSA.reads().get(family + "/people/1/corrections").then().body("refusal", contains("ANOTHER_BODY_DECIDED"));
    }

    @Test
    void anOfficerSeesWhoWaitsSinceWhenUntilItIsClosed() {
        var family = story.aFamily();
        var correction = asks(family, "NARRATIVE");
        var reference = family.substring(family.lastIndexOf('/') + 1);

        open(OFFICER)
                .then()
                .statusCode(200)
                .body("corrections.find { it.reference == '%s' }.block".formatted(reference), equalTo("NARRATIVE"))
                .body("corrections.find { it.reference == '%s' }.askedAt".formatted(reference), notNullValue());
        open(STRANGER).then().statusCode(200).body("corrections", empty());
        closes(correction, "REFUSED", "COULD_NOT_BE_VERIFIED").then().statusCode(204);
        open(OFFICER).then().body("corrections.reference", not(hasItem(reference)));
    }

    @Test
    void anotherPersonsRequestIsNotThere() {
        var family = story.aFamily();
        var ofTheFirst = asks(family, "CONTACT");

        closes(ofTheFirst.replace("/people/1/", "/people/2/"), "REFUSED", "ACCURATE_AS_RECORDED")
                .then()
                .statusCode(404);
        ROSA.reads().get(family + "/people/2/corrections").then().body("$", empty());
    }

    @Test
    void toOthersItIsAbsentOrForbidden() {
        var family = story.aFamily();
        var colleague = TestUser.of("pia of corrections", "PE-CASA-ABIERTA", "PER", "caseworker");

        assertThat(colleague.reads().get(family + "/people/1/corrections").asString())
                .isEqualTo(colleague
                        .reads()
                        .get("/cases/PE-00000000/people/1/corrections")
                        .asString());
        for (var other : List.of(OFFICER, PARTNER)) {
            other.reads().get(family + "/people/1/corrections").then().statusCode(403);
        }
        for (var other : List.of(ROSA, ReferralStory.SUPERVISOR, PARTNER)) {
            open(other).then().statusCode(403);
        }
    }

    private static Response open(TestUser officer) {
        return officer.reads().get("/oversight/corrections?size=100");
    }

    private static String asks(String family, String block) {
        return ROSA.sends(Map.of("block", block, "wrong", "INACCURATE"))
                .post(family + "/people/1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response closes(String correction, String outcome, String refusal) {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome));
        if (refusal != null) {
            body.put("refusal", refusal);
        }
        return ROSA.sends(body).post(correction + "/outcome");
    }

    private static void writes(String family, int seen) {
        ROSA.sends(Papers.identity())
                .header("If-Match", "\"" + seen + "\"")
                .put(family + "/people/1/identity")
                .then()
                .statusCode(204);
    }
}
