package org.amparo.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.duplicate.Records;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class AssessedFactTest {
    @Inject
    ReferralStory story;

    private int toldBefore;
    private String family;

    @BeforeEach
    void aFamilyCame() {
        toldBefore = facts(0).size();
        family = story.aFamily();
    }

    @Test
    void atFirstNothingIsKnownOfAnybody() {
        assertThat(people())
                .hasSize(3)
                .allMatch(fact -> fact.get("exploitation").isEmpty()
                        && fact.get("control").isEmpty());
        assertThat(facts(toldBefore))
                .filteredOn(fact -> fact.get("kind").asText().equals("CASE"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.has("exploitation")).isFalse());
    }

    @Test
    void whatIsFoundIsToldAsAHigherRevisionOfThatPersonsFactOnly() {
        var first = facts(toldBefore).size();

        assessed("OURS", List.of("FORCED_LABOUR"), List.of("DEBT_BONDAGE", "WITHHOLDS_DOCUMENTS"));

        var told = facts(toldBefore + first);
        assertThat(told).singleElement().satisfies(fact -> {
            assertThat(fact.get("kind").asText()).isEqualTo("PERSON");
            assertThat(codes(fact, "exploitation")).containsExactly("FORCED_LABOUR");
            assertThat(codes(fact, "control")).containsExactly("DEBT_BONDAGE", "WITHHOLDS_DOCUMENTS");
            assertThat(fact.get("revision").asLong()).isGreaterThan(1);
        });
        assertThat(people())
                .filteredOn(fact -> fact.get("fact").equals(told.getFirst().get("fact")))
                .extracting(fact -> fact.get("revision").asLong())
                .containsExactly(1L, told.getFirst().get("revision").asLong());
    }

    @Test
    void theNewestRevisionOfATrackCountsAndTheStatesStandsBesideOurs() {
        assessed("OURS", List.of("FORCED_BEGGING"), List.of("OTHER"));
        assessed("OURS", List.of("SERVITUDE"), List.of("PHYSICAL_THREATS"));
        assessed("STATE", List.of("FORCED_LABOUR"), List.of("DECLINED"));

        var newest = facts(toldBefore).getLast();
        assertThat(codes(newest, "exploitation")).containsExactly("FORCED_LABOUR", "SERVITUDE");
        assertThat(codes(newest, "control")).containsExactly("PHYSICAL_THREATS");
    }

    @Test
    void notKnowingAndNotWantingToSayAreNoFindings() {
        assessed("OURS", List.of("UNKNOWN"), List.of("DECLINED"));

        var newest = facts(toldBefore).getLast();
        assertThat(codes(newest, "exploitation")).isEmpty();
        assertThat(codes(newest, "control")).isEmpty();
    }

    @Test
    void whoeverIsFoundToBeNoVictimIsCountedUnderNoExploitation() {
        assessed("OURS", List.of("SERVITUDE"), List.of("PHYSICAL_THREATS"));

        assesses("OURS", "NOT_A_VICTIM_OF_TRAFFICKING", List.of("SERVITUDE"), List.of("PHYSICAL_THREATS"));

        var newest = facts(toldBefore).getLast();
        assertThat(codes(newest, "exploitation")).isEmpty();
        assertThat(codes(newest, "control")).isEmpty();
    }

    @Test
    void whatIsToldLaterOfTheWholeCaseKeepsWhatWasFoundAndIsHigherStill() {
        assessed("OURS", List.of("SERVITUDE"), List.of("PHYSICAL_THREATS"));
        var found = facts(toldBefore).getLast();

        Records.merged(family, story.aFamily());

        var later = people().stream()
                .filter(fact -> fact.get("fact").equals(found.get("fact")))
                .reduce((earlier, last) -> last)
                .orElseThrow();
        assertThat(later.get("revision").asLong())
                .isGreaterThan(found.get("revision").asLong());
        assertThat(codes(later, "exploitation")).containsExactly("SERVITUDE");
    }

    private void assessed(String track, List<String> exploitation, List<String> control) {
        assesses(track, "ACTUAL_VICTIM_OF_TRAFFICKING", exploitation, control);
    }

    private void assesses(String track, String status, List<String> exploitation, List<String> control) {
        var assessment = new HashMap<String, Object>();
        assessment.put("track", track);
        assessment.put("status", status);
        assessment.put("decidedBy", track.equals("OURS") ? "NGO" : "POLICE");
        assessment.put("act", List.of("RECRUITMENT"));
        assessment.put("means", List.of("DECEPTION"));
        assessment.put("purpose", List.of("SERVITUDE"));
        assessment.put("exploitation", exploitation);
        assessment.put("control", control);
        ReferralStory.ROSA
                .sends(Map.copyOf(assessment))
                .post(family + "/people/1/assessments")
                .then()
                .statusCode(201);
    }

    private List<JsonNode> people() {
        return facts(toldBefore).stream()
                .filter(fact -> fact.get("kind").asText().equals("PERSON"))
                .toList();
    }

    private static List<JsonNode> facts(int from) {
        var all = WrittenEvents.ofType("fact.recorded.v1");
        return all.subList(from, all.size());
    }

    private static List<String> codes(JsonNode fact, String field) {
        return fact.get(field).valueStream().map(JsonNode::asText).toList();
    }
}
