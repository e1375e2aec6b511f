package org.amparo.assistance.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.amparo.assistance.LearntEvents;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class CaseEventsReaderTest {
    private static final List<String> STORY =
            List.of("case.registered.v1", "access.granted.v1", "access.changed.v1", "access.revoked.v1");

    @Test
    void whatCaseServiceSaysHasItsEffectOnceHoweverOftenItIsSaid() throws JsonProcessingException {
        tellTheStory();
        tellTheStory();

        var grant = sample("access.granted.v1").get("grant").asText();
        assertThat(Rows.of("select * from known_case where handle = ?", caseFile()))
                .hasSize(1);
        assertThat(Rows.of("select * from delivery_right where grant_id = ?::uuid and ended_at is not null", grant))
                .hasSize(1);
        assertThat(Rows.of("select * from delivery_right_person where grant_id = ?::uuid", grant))
                .hasSize(1);
        assertThat(Rows.of("select * from access_grant where id = ?::uuid and revoked_at is not null", grant))
                .hasSize(1);
        assertThat(Rows.of(
                        "select c.* from caseload c join known_case k using (resource) where k.handle = ?", caseFile()))
                .isEmpty();
        assertThat(Rows.count("inbox_held")).isZero();
    }

    private static void tellTheStory() {
        for (var i = 0; i < STORY.size(); i++) {
            var type = STORY.get(i);
            LearntEvents.take("case-service", "amparo.cases", "sample", i + 1, type, WrittenEvents.sample(type));
        }
    }

    private static String caseFile() throws JsonProcessingException {
        return sample("case.registered.v1").get("caseFile").asText();
    }

    private static JsonNode sample(String type) throws JsonProcessingException {
        return new ObjectMapper().readTree(WrittenEvents.sample(type));
    }
}
