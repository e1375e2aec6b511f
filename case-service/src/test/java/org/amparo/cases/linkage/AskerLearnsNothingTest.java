package org.amparo.cases.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.Statements;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The attack: the same question in worlds that differ by what others know. Everything the asker can see is compared. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class AskerLearnsNothingTest {
    private static final TestUser OFFICER =
            TestUser.of("olga-who-looks-for-matches", LinkageStory.ASKING, "PER", "data-protection-officer");

    @Inject
    LinkageStory story;

    /** All that comes back from asking, and all that can be looked at afterwards. */
    record Seen(
            int status,
            String body,
            List<String> headers,
            int statements,
            List<Map<String, Object>> leaves,
            String after) {}

    @BeforeEach
    void everythingWasAskedOnce() {
        whatIsSeen(files -> {}, files -> {});
    }

    @Test
    void withAMatchItIsAsWithoutOne() {
        var nobody = whatIsSeen(files -> neverMind(files.owner(), files.other()), files -> assertNobodyWasAsked(files));

        assertThat(whatIsSeen(files -> {}, files -> assertThat(story.questionsOf(files.owner()))
                        .hasSize(1)))
                .isEqualTo(nobody);
    }

    @Test
    void whateverTheOtherAnswersButAnOfferItIsAsWithoutOne() {
        var nobody = whatIsSeen(files -> neverMind(files.owner(), files.other()), files -> {});

        for (var answer : List.of("WILL_CONTACT", "DECLINED")) {
            assertThat(whatIsSeen(files -> {}, files -> story.answers(files.owner(), story.questionOf(files), answer)
                            .then()
                            .statusCode(204)))
                    .isEqualTo(nobody);
        }
    }

    @Test
    void anExcludedAskerIsAnsweredLikeAnybodyAndTheOtherIsNotAsked() {
        var nobody = whatIsSeen(files -> neverMind(files.owner(), files.other()), files -> {});

        assertThat(whatIsSeen(
                        files -> story.excludes(
                                files.owner(), files.other(), Map.of("organisation", LinkageStory.ASKING)),
                        this::assertNobodyWasAsked))
                .isEqualTo(nobody);
        assertThat(whatIsSeen(
                        files -> story.excludes(
                                files.owner(),
                                files.other(),
                                Map.of("account", files.asker().id())),
                        this::assertNobodyWasAsked))
                .isEqualTo(nobody);
    }

    @Test
    void whomTheAskersPersonExcludesIsNotAskedWhetherTheyKnowHerOrNot() {
        var nobody = whatIsSeen(
                files -> {
                    neverMind(files.owner(), files.other());
                    story.excludes(files.asker(), files.asking(), Map.of("organisation", LinkageStory.OTHER));
                },
                files -> {});

        assertThat(whatIsSeen(
                        files -> story.excludes(
                                files.asker(), files.asking(), Map.of("organisation", LinkageStory.OTHER)),
                        this::assertNobodyWasAsked))
                .isEqualTo(nobody);
        whatIsSeen(
                files -> story.excludes(
                        files.asker(),
                        files.asking(),
                        Map.of("account", files.owner().id())),
                this::assertNobodyWasAsked);
    }

    @Test
    void anOfficeThatMustNeverKnowIsAskedThroughNobodyOfItsOrganisationAndAsksNobody() {
        var nobody = whatIsSeen(files -> neverMind(files.owner(), files.other()), files -> {});

        assertThat(whatIsSeen(
                        files -> story.excludesOffice(files.asker(), files.asking(), LinkageStory.OTHER),
                        this::assertNobodyWasAsked))
                .isEqualTo(nobody);
        assertThat(whatIsSeen(
                        files -> story.excludesOffice(files.owner(), files.other(), LinkageStory.ASKING),
                        this::assertNobodyWasAsked))
                .isEqualTo(nobody);
    }

    @Test
    void aRetryIsAnsweredWithTheSameBytes() {
        var files = story.knownToBoth();
        var key = UUID.randomUUID().toString();
        var first = asks(files, key, UUID.randomUUID().toString());

        var second = asks(files, key, UUID.randomUUID().toString());

        assertThat(first.asString())
                .isEqualTo("{\"sentence\":\"If another organisation knows this person and both agreed, it will contact"
                        + " you.\"}");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(headers(second)).isEqualTo(headers(first));
    }

    private void assertNobodyWasAsked(LinkageStory.TwoFiles files) {
        assertThat(story.questionsOf(files.owner())).isEmpty();
    }

    /** The world before the question, then the question, what the others do, and what the asker sees of all that. */
    private Seen whatIsSeen(Consumer<LinkageStory.TwoFiles> before, Consumer<LinkageStory.TwoFiles> others) {
        var files = story.knownToBoth();
        before.accept(files);
        var request = UUID.randomUUID().toString();
        var answer = new AtomicReference<Response>();
        var statements =
                Statements.of(() -> answer.set(asks(files, UUID.randomUUID().toString(), request)));
        story.match();
        others.accept(files);
        assertThat(statements).isPositive();
        return new Seen(
                answer.get().statusCode(),
                answer.get().asString(),
                headers(answer.get()),
                statements,
                leaves(request),
                afterwards(files));
    }

    private static List<Map<String, Object>> leaves(String request) {
        return Rows.of(
                "select action, affiliation, purpose, decision, cardinality(parts) as parts,"
                        + " cardinality(blocks) as blocks, length(resource) as resource"
                        + " from ledger_leaf where request = ?",
                request);
    }

    private static Response asks(LinkageStory.TwoFiles files, String key, String request) {
        return files.asker()
                .sends(Map.of("reason", "SAFETY_CONCERN"), key)
                .header("X-Request-Id", request)
                .post(files.asking() + "/people/1/linkage-questions");
    }

    /** Lists, counters and notices, the asker's and those of the asker's officer. */
    private String afterwards(LinkageStory.TwoFiles files) {
        var reference = LinkageStory.reference(files.asking());
        var seen = new StringBuilder();
        for (var path : List.of(
                files.asking() + "/people/1/file-links",
                "/linkage-questions",
                "/notices",
                files.asking() + "/timeline",
                "/cases")) {
            seen.append(files.asker().reads().get(path).asString()).append('\n');
        }
        seen.append(files.asker().reads().get(files.asking()).header("ETag"));
        seen.append(files.asker()
                .reads()
                .get(files.asking() + "/accesses")
                .path("action.findAll { it != 'write' }")
                .toString());
        seen.append(OFFICER.reads()
                .get("/notices")
                .path("findAll { it.reference == '" + reference + "' }.kind")
                .toString());
        return seen.toString()
                .replace(reference, "…")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]*", "…")
                .replaceAll("\"next\":\"[^\"]*\"", "");
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Date")
                        && !header.getName().equalsIgnoreCase("X-Request-Id"))
                .map(Header::toString)
                .sorted()
                .toList();
    }

    /** She takes her consent back there, so that nothing can be found. */
    private void neverMind(TestUser owner, String file) {
        owner.sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(file + "/people/1/withdrawals")
                .then()
                .statusCode(204);
    }
}
