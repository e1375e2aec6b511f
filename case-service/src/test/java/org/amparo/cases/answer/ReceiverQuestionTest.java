package org.amparo.cases.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ReceiverQuestionTest {
    private static final String ASKED =
            ",\"receiver\":\"EC-PUENTE\",\"question\":\"019aa5c0-3333-7000-8000-000000000003\","
                    + "\"about\":\"INTERPRETER_NEEDED\"";

    @Inject
    ReferralStory story;

    @Inject
    ObjectMapper json;

    @Test
    void aQuestionAndItsReplyStandInTheTimelineAndWhoeverWorksOnTheCaseIsToldOnce() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);

        story.tells("referral.question-asked.v1", referral, ASKED);
        story.tells("referral.question-asked.v1", referral, ASKED.replace("INTERPRETER_NEEDED", "OWN_BED_EACH"));
        story.tells("referral.question-answered.v1", referral, ASKED + ",\"reply\":\"YES\"");

        ReferralStory.ROSA
                .reads()
                .get(family + "/timeline")
                .then()
                .body("kind", hasItems("REFERRAL_QUESTION_ASKED", "REFERRAL_QUESTION_ANSWERED"))
                .body("[0].detail", equalTo("INTERPRETER_NEEDED"))
                .body("[0].organisation", equalTo("EC-PUENTE"));
        assertThat(noticesAbout(family)).containsOnlyOnce("REFERRAL_QUESTION_ASKED");
    }

    @Test
    void theReferralStaysWhereItIs() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);

        story.tells("referral.question-asked.v1", referral, ASKED);

        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/" + referral)
                .then()
                .body("stage", not(equalTo("ACCEPTED")));
        story.assertAbsentFor(ReferralStory.PARTNER, referral);
    }

    @Test
    void theSamplesAreUnderstood() throws IOException {
        var asked = json.readValue(WrittenEvents.sample("referral.question-asked.v1"), Answered.QuestionAsked.class);
        var answered =
                json.readValue(WrittenEvents.sample("referral.question-answered.v1"), Answered.QuestionAnswered.class);

        assertThat(asked.about().code()).isEqualTo("INTERPRETER_NEEDED");
        assertThat(answered.receiver().code()).isEqualTo("EC-PUENTE");
    }

    private static List<String> noticesAbout(String family) {
        var reference = family.substring(family.lastIndexOf('/') + 1);
        return ReferralStory.ROSA
                .reads()
                .get("/notices")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.reference == '" + reference + "' }.kind");
    }
}
