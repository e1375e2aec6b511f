package org.amparo.cases.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class LinkageEndsTest {
    @Inject
    LinkageStory story;

    @Test
    void aQuestionEndsWhenEitherTakesTheConsentBack() {
        var first = story.asked();
        sharesNoMore(first.asker(), first.asking());
        assertThat(story.questionsOf(first.owner())).isEmpty();

        var second = story.asked();
        var id = story.questionOf(second);
        sharesNoMore(second.owner(), second.other());
        assertThat(story.questionsOf(second.owner())).isEmpty();
        story.answers(second.owner(), id, "LINK_OFFERED").then().statusCode(404);
    }

    @Test
    void aLinkEndsForBothWhenEitherTakesTheConsentBack() {
        var first = linked();
        sharesNoMore(first.asker(), first.asking());
        assertNothingIsLinked(first);

        var second = linked();
        sharesNoMore(second.owner(), second.other());
        assertNothingIsLinked(second);
    }

    @Test
    void aConsentTakenBackAfterTheQuestionIsLookedForNoMore() {
        var files = story.knownToBoth();
        story.asks(files.asker(), files.asking()).then().statusCode(202);
        sharesNoMore(files.asker(), files.asking());

        story.match();

        assertThat(story.questionsOf(files.owner())).isEmpty();
    }

    @Test
    void anExclusionSaidLaterEndsQuestionsAndLinks() {
        var asked = story.asked();
        story.excludes(asked.owner(), asked.other(), Map.of("organisation", LinkageStory.ASKING));
        assertThat(story.questionsOf(asked.owner())).isEmpty();

        var linked = linked();
        story.excludes(linked.asker(), linked.asking(), Map.of("organisation", LinkageStory.OTHER));
        assertNothingIsLinked(linked);
    }

    @Test
    void anExclusionOfSomebodyElseEndsNothing() {
        var linked = linked();

        story.excludes(linked.asker(), linked.asking(), Map.of("organisation", "EC-PUENTE"));

        story.links(linked.asker(), linked.asking()).then().body("$", hasSize(1));
    }

    @Test
    void anAccountThatMustNeverKnowIsShownNoLinkOfItsColleagues() {
        var files = story.knownToBoth();
        var supervisor = TestUser.of("supervisor-" + files.other(), LinkageStory.OTHER, "PER", "supervisor");
        story.excludes(files.asker(), files.asking(), Map.of("account", supervisor.id()));
        story.asks(files.asker(), files.asking()).then().statusCode(202);
        story.match();

        assertThat(story.questionsOf(files.owner())).hasSize(1);
        assertThat(story.questionsOf(supervisor)).doesNotContainAnyElementsOf(story.questionsOf(files.owner()));
    }

    @Test
    void whileSomebodysHoldingRanOutNothingIsShown() {
        var linked = linked();
        Rows.change(
                "update person set holding_until = now() - interval '1 s'"
                        + " where case_id = (select id from case_file where reference = ?)",
                LinkageStory.reference(linked.other()));

        assertNothingIsLinked(linked);
    }

    @Test
    void aConsentThatRanOutMakesRoomForANewQuestion() {
        var files = story.asked();
        Rows.change(
                "update linkage_question set until = now() where owner_case ="
                        + " (select id from case_file where reference = ?)",
                LinkageStory.reference(files.other()));
        assertThat(story.questionsOf(files.owner())).isEmpty();

        story.asks(files.asker(), files.asking()).then().statusCode(202);
        story.match();

        assertThat(story.questionsOf(files.owner())).hasSize(1);
    }

    private LinkageStory.TwoFiles linked() {
        var files = story.asked();
        var id = story.offered(files);
        files.asker()
                .sends(Map.of())
                .post(files.asking() + "/people/1/file-links/" + id + "/acceptance")
                .then()
                .statusCode(204);
        return files;
    }

    private void assertNothingIsLinked(LinkageStory.TwoFiles files) {
        story.links(files.asker(), files.asking()).then().statusCode(200).body("$", hasSize(0));
        story.links(files.owner(), files.other()).then().statusCode(200).body("$", hasSize(0));
    }

    private static void sharesNoMore(TestUser caseworker, String file) {
        caseworker
                .sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(file + "/people/1/withdrawals")
                .then()
                .statusCode(204);
    }
}
