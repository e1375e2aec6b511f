package org.amparo.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.cases.linkage.LinkageStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ErasedLinkageTest {
    @Inject
    LinkageStory story;

    @Inject
    ErasureWorker worker;

    @Test
    void ofAnErasedPersonNoQuestionIsLeftWhoeverAsked() {
        var first = story.asked();
        var second = story.asked();
        asksToBeErased(first.asker(), first.asking());
        asksToBeErased(second.owner(), second.other());
        assertThat(story.questionsOf(first.owner())).isEmpty();
        assertThat(story.questionsOf(second.owner())).isEmpty();

        worker.carryOut();

        assertThat(left("linkage_inquiry", "case_id", first.asking())).isEmpty();
        assertThat(left("linkage_question", "asker_case", first.asking())).isEmpty();
        assertThat(left("linkage_question", "owner_case", second.other())).isEmpty();
    }

    private static Iterable<Map<String, Object>> left(String table, String column, String file) {
        return Rows.of(
                "select * from " + table + " where " + column + " = (select id from case_file where reference = ?)",
                LinkageStory.reference(file));
    }

    private static void asksToBeErased(TestUser caseworker, String file) {
        caseworker
                .sends(Map.of("kind", "ERASE_ME"))
                .post(file + "/people/1/withdrawals")
                .then()
                .statusCode(204);
    }
}
