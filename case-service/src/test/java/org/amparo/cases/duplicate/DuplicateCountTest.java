package org.amparo.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class DuplicateCountTest {
    @Inject
    ReferralStory story;

    @Test
    void aPersonIsCountedOnceWhileTwoRecordsAreTheirs() {
        var before = newest().keySet();
        var kept = story.aFamily();
        var other = story.aFamily();

        Records.merged(kept, other);

        assertThat(counted("PERSON", before)).isEqualTo(5);
        assertThat(counted("CASE", before)).isEqualTo(2);
    }

    @Test
    void aFileOfNobodyElseIsCountedNoMore() {
        var before = newest().keySet();
        var kept = story.aFamily();
        var alone = ReferralStory.ROSA
                .sends(Intakes.aCaseOf(List.of(Intakes.person("FROM_30_TO_38", "FEMININE", "SELF"))))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        Records.merged(kept, alone);

        assertThat(counted("PERSON", before)).isEqualTo(3);
        assertThat(counted("CASE", before)).isEqualTo(1);
    }

    @Test
    void partedBothAreCounted() {
        var before = newest().keySet();
        var merge = Records.merged(story.aFamily(), story.aFamily());

        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(204);

        assertThat(counted("PERSON", before)).isEqualTo(6);
        assertThat(counted("CASE", before)).isEqualTo(2);
    }

    /** As reporting counts: the highest revision of each fact that is not about nobody. */
    private static long counted(String kind, java.util.Set<String> before) {
        return newest().entrySet().stream()
                .filter(fact -> !before.contains(fact.getKey()))
                .map(Map.Entry::getValue)
                .filter(fact -> fact.get("kind").asText().equals(kind))
                .filter(fact ->
                        !fact.has("individuals") || fact.get("individuals").asInt() > 0)
                .count();
    }

    private static Map<String, JsonNode> newest() {
        return WrittenEvents.ofType("fact.recorded.v1").stream()
                .collect(Collectors.toMap(
                        fact -> fact.get("fact").asText(), fact -> fact, (one, other) -> List.of(one, other).stream()
                                .max(Comparator.comparingLong(
                                        fact -> fact.get("revision").asLong()))
                                .orElseThrow()));
    }
}
