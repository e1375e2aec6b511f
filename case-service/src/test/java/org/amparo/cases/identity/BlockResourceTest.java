package org.amparo.cases.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class BlockResourceTest {
    private static final TestUser COLLEAGUE = TestUser.of("pia", "PE-CASA-ABIERTA", "PER", "caseworker");

    @Inject
    ReferralStory story;

    @Test
    void whatWasWrittenIsReadAsItWasWritten() {
        var family = story.aFamily();

        write(family + "/people/1/identity", Papers.identity(), "0").then().statusCode(204);

        var read = ReferralStory.ROSA.reads().get(family + "/people/1/identity");
        assertThat(read.jsonPath().getString("names[0].surname")).isEqualTo(Papers.SURNAME);
        assertThat(read.jsonPath().getString("names[1].kind")).isEqualTo("USED_IN_EXPLOITATION");
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aBlockNeverWrittenIsEmptyAndOfRevisionZero() {
        var family = story.aFamily();

        var read = ReferralStory.ROSA.reads().get(family + "/people/2/contact");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.jsonPath().getList("channels")).isEmpty();
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void eachPersonHasBlocksOfTheirOwnAndTheCaseHasItsOwn() {
        var family = story.aFamily();
        write(family + "/people/1/narrative", Papers.narrative("she said"), "0");

        write(family + "/narrative", Papers.narrative("both said"), "0").then().statusCode(204);

        assertThat(text(family + "/people/1/narrative")).isEqualTo("she said");
        assertThat(text(family + "/narrative")).isEqualTo("both said");
        assertThat(text(family + "/people/2/narrative")).isNull();
    }

    @Test
    void aChangeDecidedOnAnOlderRevisionIsRefusedAndLosesNothing() {
        var family = story.aFamily();
        write(family + "/people/1/narrative", Papers.narrative("first"), "0");
        write(family + "/people/1/narrative", Papers.narrative("second"), "1");

        var stale = write(family + "/people/1/narrative", Papers.narrative("third"), "1");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(text(family + "/people/1/narrative")).isEqualTo("second");
    }

    @Test
    void withoutSayingWhatWasSeenNothingIsWritten() {
        var family = story.aFamily();

        ReferralStory.ROSA
                .sends(Papers.contact())
                .put(family + "/people/1/contact")
                .then()
                .statusCode(428);
    }

    @Test
    void toOthersABlockIsAbsentInTheSameBytesAsACaseThatDoesNotExist() {
        var family = story.aFamily();
        write(family + "/people/1/identity", Papers.identity(), "0");

        var absent = COLLEAGUE.reads().get("/cases/PE-00000000/people/1/identity");
        var hidden = COLLEAGUE.reads().get(family + "/people/1/identity");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
    }

    @Test
    void nothingThatWasSealedLiesInTheTablesInPlain() {
        var family = story.aFamily();
        write(family + "/people/1/identity", Papers.identity(), "0");
        write(family + "/people/1/contact", Papers.contact(), "0");

        assertThat(Rows.of("select encode(sealed, 'escape') as text from sealed_block"))
                .isNotEmpty()
                .noneMatch(row -> ((String) row.get("text")).contains(Papers.SURNAME))
                .noneMatch(row -> ((String) row.get("text")).contains(Papers.TELEPHONE));
    }

    @Test
    void aBadDocumentNamesTheFieldAndEchoesNothing() {
        var family = story.aFamily();
        var broken = new HashMap<String, Object>(Papers.contact());
        broken.put("codeWord", "x".repeat(81));

        var refused = write(family + "/people/1/contact", broken, "0");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("codeWord").doesNotContain("xxx");
    }

    @Test
    void anOfficerAndAPartnerOpenNoBlock() {
        var family = story.aFamily();
        write(family + "/people/1/identity", Papers.identity(), "0");
        var officer = TestUser.of("olga", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

        officer.reads().get(family + "/people/1/identity").then().statusCode(403);
        ReferralStory.PARTNER.reads().get(family + "/people/1/identity").then().statusCode(403);
    }

    private static Response write(String path, Map<String, Object> document, String seen) {
        return ReferralStory.ROSA
                .sends(document)
                .header("If-Match", "\"" + seen + "\"")
                .put(path);
    }

    private static String text(String path) {
        return ReferralStory.ROSA.reads().get(path).jsonPath().getString("notes[0].text");
    }
}
