package org.amparo.cases.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.KeyTable;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class DraftResourceTest {
    private static final TestUser SUPERVISOR = TestUser.of("ines", "PE-CASA-ABIERTA", "PER", "supervisor");

    @Inject
    DraftDeadlines deadlines;

    /** Each test writes as somebody else: nobody may have more than twenty. */
    private final TestUser author = TestUser.of("draft-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker");

    @Test
    void itsAuthorFindsWhatWasTypedLast() {
        var draft = begun("Luzmi");

        save(draft, "Luzmila", "1").then().statusCode(204);

        author.reads().get(draft).then().statusCode(200).body("given", equalTo("Luzmila"));
        author.reads().get("/drafts").then().body("form", hasItem("INTAKE")).body("[0].content", equalTo(null));
    }

    @Test
    void toEverybodyElseItIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var draft = begun("Luzmila");

        var absent = SUPERVISOR.reads().get("/drafts/" + UUID.randomUUID());
        var hidden = SUPERVISOR.reads().get(draft);

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        SUPERVISOR
                .reads()
                .get("/drafts")
                .then()
                .body("id", not(hasItem(id(draft).toString())));
        SUPERVISOR
                .sends(content("mine"))
                .header("If-Match", "\"1\"")
                .put(draft)
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyElseDiscardsIt() {
        var draft = begun("Luzmila");

        SUPERVISOR.reads().delete(draft).then().statusCode(404);

        author.reads().get(draft).then().statusCode(200);
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        var draft = begun("one");
        save(draft, "two", "1");

        save(draft, "three", "1").then().statusCode(412);

        author.reads().get(draft).then().body("given", equalTo("two"));
    }

    @Test
    void withWhatIsSentTheDraftAndItsKeyAreGone() {
        var draft = begun("Luzmila");

        author.sends(Intakes.aFamilyOfThree())
                .header("Draft", id(draft).toString())
                .post("/cases")
                .then()
                .statusCode(201);

        author.reads().get(draft).then().statusCode(404);
        assertDestroyed(id(draft));
    }

    @Test
    void whatWasRefusedKeepsItsDraft() {
        var draft = begun("Luzmila");

        author.sends(Map.of("country", "PER"))
                .header("Draft", id(draft).toString())
                .post("/cases")
                .then()
                .statusCode(400);

        author.reads().get(draft).then().statusCode(200);
    }

    @Test
    void after72HoursItIsNotReadAndThenDestroyed() {
        var draft = begun("Luzmila");
        Rows.change("update draft set kept_until = now() where id = ?", id(draft));

        author.reads().get(draft).then().statusCode(404);
        deadlines.endThoseDue();

        assertDestroyed(id(draft));
    }

    @Test
    void theTwentyFirstIsRefused() {
        for (var number = 0; number < 20; number++) {
            begun("draft");
        }

        author.sends(content("one more")).post("/drafts").then().statusCode(409);
    }

    @Test
    void aPageIsFoundAgainByItsAddressAndBegunOnce() {
        var page = "a".repeat(43);
        var draft = Map.of("form", "PAGE", "page", page, "content", Map.of("status", "x"));

        author.sends(draft).post("/drafts").then().statusCode(201);

        author.reads().get("/drafts").then().body("page", hasItem(page));
        author.sends(draft).post("/drafts").then().statusCode(409).body("type", endsWith("page-has-a-draft"));
        SUPERVISOR.reads().get("/drafts").then().body("page", not(hasItem(page)));
    }

    @Test
    void pagesThatWereLookedIntoKeepNobodyFromRegistering() {
        for (var number = 0; number < 20; number++) {
            var page = String.format("%043d", number);
            author.sends(Map.of("form", "PAGE", "page", page, "content", Map.of()))
                    .post("/drafts")
                    .then()
                    .statusCode(201);
        }

        author.sends(content("new")).post("/drafts").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/PE-00000000/people/1", ""})
    void anAddressIsNotTakenForItsDigest(String page) {
        author.sends(Map.of("form", "PAGE", "page", page, "content", Map.of()))
                .post("/drafts")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsTypedLiesNowhereInPlain() {
        var draft = begun("Canario-Quispe");

        assertThat(Rows.of("select encode(sealed, 'escape') as text from sealed_block where row_id = ?", id(draft)))
                .hasSize(1)
                .noneMatch(row -> ((String) row.get("text")).contains("Canario"));
    }

    private String begun(String typed) {
        var location = author.sends(content(typed))
                .post("/drafts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/drafts/"));
    }

    private Response save(String draft, String typed, String seen) {
        return author.sends(content(typed))
                .header("If-Match", "\"" + seen + "\"")
                .put(draft);
    }

    private static Map<String, Object> content(String typed) {
        return Map.of("form", "INTAKE", "content", Map.of("given", typed));
    }

    private static UUID id(String draft) {
        return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    }

    private static void assertDestroyed(UUID draft) {
        assertThat(Rows.of("select 1 from draft where id = ?", draft)).isEmpty();
        assertThat(Rows.of("select 1 from sealed_block where row_id = ?", draft))
                .isEmpty();
        assertThat(KeyTable.of("select 1 from wrapped_key where owner = ?", draft))
                .isEmpty();
    }
}
