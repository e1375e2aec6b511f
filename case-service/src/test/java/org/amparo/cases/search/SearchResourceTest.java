package org.amparo.cases.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class SearchResourceTest {
    private static final TestUser ELSEWHERE = TestUser.of("ana", "PA-CANAL-SEGURO", "PAN", "caseworker");

    @Inject
    ReferralStory story;

    /** A document of this test alone. */
    private final String number = "CANARY-" + UUID.randomUUID();

    @Test
    void aPersonIsFoundByADocumentHoweverItIsTyped() {
        var family = aFamilyWhoseFirstIs("Quispe", 1991, false);

        asks(
                        ReferralStory.ROSA,
                        Map.of("document", " " + number.toLowerCase(Locale.ROOT).replace("-", " ")))
                .body("people", hasSize(1))
                .body("people.reference", hasItem(reference(family)));
    }

    @Test
    void aPersonIsFoundByHowTheSurnameSoundsAndTheYear() {
        var family = aFamilyWhoseFirstIs("Ximénez Huamán", 1903, false);

        asks(ReferralStory.ROSA, Map.of("surname", "Jimenes", "birthYear", 1903))
                .body("people.reference", hasItem(reference(family)));
        asks(ReferralStory.ROSA, Map.of("surname", "Guaman", "birthYear", 1903))
                .body("people.reference", hasItem(reference(family)));
        asks(ReferralStory.ROSA, Map.of("surname", "Jimenes", "birthYear", 1904))
                .body("people.reference", not(hasItem(reference(family))));
    }

    @Test
    void aYearThatIsAGuessCountsForThoseBesideIt() {
        var family = aFamilyWhoseFirstIs("Chaves", 1905, true);

        asks(ReferralStory.ROSA, Map.of("surname", "Chávez", "birthYear", 1907))
                .body("people.reference", hasItem(reference(family)));
    }

    @Test
    void somebodyElsesCaseloadAnswersWithTheSameBytesAsNobody() {
        aFamilyWhoseFirstIs("Quispe", 1991, false);

        var hidden = ELSEWHERE
                .reads()
                .contentType("application/json")
                .body(Map.of("document", number))
                .post("/people/search");
        var nobody = ELSEWHERE
                .reads()
                .contentType("application/json")
                .body(Map.of("document", "nobody"))
                .post("/people/search");

        assertThat(hidden.asString()).isEqualTo(nobody.asString());
    }

    @Test
    void anAnswerNamesNobody() {
        aFamilyWhoseFirstIs("Quispe", 1991, false);

        var answer =
                asks(ReferralStory.ROSA, Map.of("document", number)).extract().asString();

        assertThat(answer).doesNotContain("Quispe").doesNotContain(number).doesNotContain("1991");
    }

    @Test
    void aChangedIdentityIsFoundByWhatItIsNow() {
        var family = aFamilyWhoseFirstIs("Quispe", 1991, false);

        write(family, identity("Mamani", 1991, false, number + "-NEW"), "1");

        asks(ReferralStory.ROSA, Map.of("document", number)).body("people", hasSize(0));
        asks(ReferralStory.ROSA, Map.of("document", number + "-NEW")).body("people", hasSize(1));
    }

    @Test
    void aSurnameAloneIsNoQuestion() {
        ReferralStory.ROSA
                .reads()
                .contentType("application/json")
                .body(Map.of("surname", "Quispe"))
                .post("/people/search")
                .then()
                .statusCode(400);
    }

    @Test
    void noNameOrNumberLiesInTheIndex() {
        aFamilyWhoseFirstIs("Quispe", 1991, false);

        assertThat(Rows.of("select encode(token, 'escape') as text from blind_index"))
                .isNotEmpty()
                .noneMatch(row -> ((String) row.get("text")).contains("uispe"))
                .noneMatch(row -> ((String) row.get("text")).contains("CANARY"));
    }

    private String aFamilyWhoseFirstIs(String surname, int year, boolean estimated) {
        var family = story.aFamily();
        write(family, identity(surname, year, estimated, number), "0");
        return family;
    }

    private static void write(String family, Map<String, Object> identity, String seen) {
        ReferralStory.ROSA
                .sends(identity)
                .header("If-Match", "\"" + seen + "\"")
                .put(family + "/people/1/identity")
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> identity(String surname, int year, boolean estimated, String number) {
        return Map.of(
                "names",
                List.of(Map.of("kind", "AS_DOCUMENTED", "surname", surname, "neverSay", false)),
                "birthYear",
                year,
                "birthEstimated",
                estimated,
                "documents",
                List.of(Map.of(
                        "kind", "PASSPORT",
                        "number", number,
                        "genuine", "GENUINE",
                        "whereabouts", "WITH_US")));
    }

    private static ValidatableResponse asks(TestUser user, Map<String, Object> wanted) {
        return user.reads()
                .contentType("application/json")
                .body(wanted)
                .post("/people/search")
                .then()
                .statusCode(200);
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }
}
