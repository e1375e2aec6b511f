package org.amparo.cases.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class QuestionTest {
    @Inject
    LinkageStory story;

    @Test
    void theOwnerOfTheOtherRecordLearnsWhoAsksAndWhyAndNothingOfTheAskersFile() {
        var files = story.asked();

        var answer = files.owner().reads().get("/linkage-questions");

        answer.then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].reference", equalTo(LinkageStory.reference(files.other())))
                .body("[0].person", equalTo(1))
                .body("[0].organisation", equalTo(LinkageStory.ASKING))
                .body("[0].channel", equalTo("ACCOUNT"))
                .body("[0].reason", equalTo("CONTINUE_ASSISTANCE"));
        assertThat(answer.asString())
                .doesNotContain(LinkageStory.reference(files.asking()))
                .doesNotContain(files.asker().id());
        files.owner()
                .reads()
                .get("/notices")
                .then()
                .body("kind", hasItem("LINKAGE_QUESTION_ASKED"))
                .body("reference", hasItem(LinkageStory.reference(files.other())));
    }

    @Test
    void nothingIsFoundUnlessBothAgreedThatTheOtherIsTold() {
        var document = UUID.randomUUID().toString();
        var asker = LinkageStory.caseworkerOf(LinkageStory.ASKING);
        var file = story.file(asker, document);
        story.agrees(asker, file, LinkageStory.OTHER);
        var silent = LinkageStory.caseworkerOf(LinkageStory.OTHER);
        story.file(silent, document);
        var forAnother = LinkageStory.caseworkerOf(LinkageStory.OTHER);
        story.agrees(forAnother, story.file(forAnother, document), "PE-ANOTHER");
        var ofTheClass = LinkageStory.caseworkerOf(LinkageStory.OTHER);
        story.agrees(ofTheClass, story.file(ofTheClass, document), Map.of("ofClass", "SHELTER", "country", "PER"));

        story.asks(asker, file).then().statusCode(202);
        story.match();

        assertThat(story.questionsOf(silent)).isEmpty();
        assertThat(story.questionsOf(forAnother)).isEmpty();
        assertThat(story.questionsOf(ofTheClass)).hasSize(1);
    }

    @Test
    void ownFilesOfTheSameOrganisationAreNotKnownElsewhere() {
        var document = UUID.randomUUID().toString();
        var asker = LinkageStory.caseworkerOf(LinkageStory.ASKING);
        var file = story.file(asker, document);
        story.agrees(asker, file, LinkageStory.ASKING);
        var colleague = LinkageStory.caseworkerOf(LinkageStory.ASKING);
        story.agrees(colleague, story.file(colleague, document), LinkageStory.ASKING);

        story.asks(asker, file).then().statusCode(202);
        story.match();

        assertThat(story.questionsOf(colleague)).isEmpty();
    }

    @Test
    void withoutConsentOrIdentityNobodyIsAskedAbout() {
        var asker = LinkageStory.caseworkerOf(LinkageStory.ASKING);
        var file = story.file(asker, UUID.randomUUID().toString());

        story.asks(asker, file).then().statusCode(422).body("type", endsWith("no-consent-to-linkage"));

        story.agrees(asker, file, LinkageStory.OTHER);
        Rows.change(
                "delete from blind_index where case_id = (select id from case_file where reference = ?)",
                LinkageStory.reference(file));
        story.asks(asker, file).then().statusCode(422).body("type", endsWith("nothing-to-compare"));
    }

    @Test
    void whoSaidNoIsNotAskedAgain() {
        var files = story.asked();
        story.answers(files.owner(), story.questionOf(files), "DECLINED").then().statusCode(204);

        story.asks(files.asker(), files.asking()).then().statusCode(202);
        story.match();

        assertThat(story.questionsOf(files.owner())).isEmpty();
    }

    @Test
    void anAnswerStandsButForAContactThatBecomesALink() {
        var files = story.asked();
        var id = story.questionOf(files);
        story.answers(files.owner(), id, "WILL_CONTACT").then().statusCode(204);
        story.answers(files.owner(), id, "WILL_CONTACT")
                .then()
                .statusCode(409)
                .body("type", endsWith("answered-already"));
        files.owner().reads().get("/linkage-questions").then().body("answer", contains("WILL_CONTACT"));

        story.answers(files.owner(), id, "LINK_OFFERED").then().statusCode(204);

        story.answers(files.owner(), id, "DECLINED").then().statusCode(409);
    }

    @Test
    void declinedWithoutAReasonIsNoAnswer() {
        var files = story.asked();

        files.owner()
                .sends(Map.of("answer", "DECLINED"))
                .post("/linkage-questions/" + story.questionOf(files) + "/answer")
                .then()
                .statusCode(400);
    }

    @Test
    void toOthersAQuestionIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var files = story.asked();
        var id = story.questionOf(files);
        var absent = "019aa5c0-9999-7000-8000-000000000009";

        for (var stranger : new TestUser[] {
            files.asker(), LinkageStory.caseworkerOf(LinkageStory.OTHER), LinkageStory.caseworkerOf("EC-PUENTE")
        }) {
            assertThat(story.questionsOf(stranger)).doesNotContain(id);
            var hidden = story.answers(stranger, id, "WILL_CONTACT");
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.asString())
                    .isEqualTo(story.answers(stranger, absent, "WILL_CONTACT").asString());
        }
        assertThat(story.questionsOf(files.owner())).contains(id);
    }

    @Test
    void theDaysTwentyFirstIsRefusedClearly() {
        var asker = LinkageStory.caseworkerOf(LinkageStory.ASKING);
        var file = story.file(asker, UUID.randomUUID().toString());
        story.agrees(asker, file, LinkageStory.OTHER);
        for (var number = 0; number < 20; number++) {
            story.asks(asker, file).then().statusCode(202);
        }

        story.asks(asker, file).then().statusCode(429).body("type", endsWith("asked-enough-today"));
    }

    @Test
    void aThirdTimeWithinADayAlarmsTheOfficerAndNobodyElse() {
        var files = story.knownToBoth();
        var officer =
                TestUser.of("officer-" + UUID.randomUUID(), LinkageStory.ASKING, "PER", "data-protection-officer");
        var about = "findAll { it.kind == 'LINKAGE_ASKED_REPEATEDLY' }.reference";
        var reference = LinkageStory.reference(files.asking());
        story.asks(files.asker(), files.asking()).then().statusCode(202);
        story.asks(files.asker(), files.asking()).then().statusCode(202);
        officer.reads().get("/notices").then().body(about, not(hasItem(reference)));

        story.asks(files.asker(), files.asking()).then().statusCode(202);

        officer.reads().get("/notices").then().body(about, hasItem(reference));
        files.asker().reads().get("/notices").then().body(about, not(hasItem(reference)));
    }
}
