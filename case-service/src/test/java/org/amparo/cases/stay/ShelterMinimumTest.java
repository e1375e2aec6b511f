package org.amparo.cases.stay;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.WrittenEvents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A mother who sleeps in a shelter takes back what she said: the shelter keeps what keeps her alive, until she goes. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ShelterMinimumTest {
    private static final String[] EVERYTHING = {"CARD", "CONTACT", "IDENTITY", "ASSESSMENT"};

    @Inject
    ReferralStory story;

    @Inject
    SleepStory sleep;

    @Test
    void whileSheSleepsThereTheShelterSeesHowToKeepHerSafeAndNothingElse() {
        var taken = sleep.taken(EVERYTHING);
        var stay = sleep.comesTo("EC-PUENTE", taken);

        sleep.says("SHARE_NO_MORE", taken);

        assertKept(taken);
        sleep.goesFrom("EC-PUENTE", stay, taken);
        assertThat(seen(taken)).isNull();
    }

    @Test
    void withHerDaughterNothingChanges() {
        var taken = sleep.taken(EVERYTHING);
        sleep.comesTo("EC-PUENTE", taken);

        sleep.says("SHARE_NO_MORE", taken);

        List<List<String>> blocks =
                story.opens(PARTNER, taken.referral()).then().extract().path("people.blocks");
        assertThat(blocks).hasSize(2).anySatisfy(own -> assertThat(own).containsExactlyInAnyOrder(EVERYTHING));
    }

    @Test
    void whoSleepsNotThereKeepsNothing() {
        var elsewhere = sleep.taken(EVERYTHING);
        sleep.comesTo("PA-CANAL-SEGURO", elsewhere);
        var gone = sleep.taken(EVERYTHING);
        sleep.goesFrom("EC-PUENTE", sleep.comesTo("EC-PUENTE", gone), gone);
        var neverCame = sleep.taken(EVERYTHING);

        for (var taken : List.of(elsewhere, gone, neverCame)) {
            sleep.says("SHARE_NO_MORE", taken);
            assertThat(seen(taken)).isNull();
        }
    }

    @Test
    void whatWasNeverSharedIsNotSharedThen() {
        var taken = sleep.taken("CARD", "IDENTITY");
        sleep.comesTo("EC-PUENTE", taken);

        sleep.says("SHARE_NO_MORE", taken);

        assertThat(seen(taken)).isNull();
        assertThat(grants(taken)).hasSize(4);
    }

    @Test
    void nightsAreRecordedUntilSheGoes() {
        var taken = sleep.taken(EVERYTHING);
        var stay = sleep.comesTo("EC-PUENTE", taken);
        var before = grants(taken);

        sleep.says("SHARE_NO_MORE", taken);
        var kept = grants(taken).getLast();

        assertThat(grants(taken)).hasSize(before.size() + 1);
        assertThat(kept.get("people"))
                .singleElement()
                .satisfies(person -> assertThat(person.get("person").asText()).isEqualTo(taken.mother()));
        assertThat(kept.get("subject").asText()).isEqualTo("org:EC-PUENTE");
        assertThat(revoked(taken)).doesNotContain(kept.get("grant").asText()).hasSize(1);
        sleep.goesFrom("EC-PUENTE", stay, taken);
        assertThat(revoked(taken)).contains(kept.get("grant").asText()).hasSize(2);
    }

    @Test
    void theEndOfTheReferralIsNotTheEndOfTheNight() {
        var taken = sleep.taken(EVERYTHING);
        var stay = sleep.comesTo("EC-PUENTE", taken);
        sleep.says("SHARE_NO_MORE", taken);

        story.tells("referral.stage-changed.v1", taken.referral(), ",\"stage\":\"COMPLETED\"");

        assertKept(taken);
        assertThat(story.about("disclosure.ended.v1", taken.referral())).isEmpty();
        sleep.goesFrom("EC-PUENTE", stay, taken);
        story.assertAbsentFor(PARTNER, taken.referral());
        assertThat(story.about("disclosure.ended.v1", taken.referral())).hasSize(1);
    }

    @Test
    void whoAsksToBeErasedLeavesNothingThere() {
        var atOnce = sleep.taken(EVERYTHING);
        sleep.comesTo("EC-PUENTE", atOnce);
        sleep.says("ERASE_ME", atOnce);
        var later = sleep.taken(EVERYTHING);
        sleep.comesTo("EC-PUENTE", later);
        sleep.says("SHARE_NO_MORE", later);
        sleep.says("ERASE_ME", later);

        assertThat(seen(atOnce)).isNull();
        assertThat(seen(later)).isNull();
    }

    @Test
    void anExclusionBeatsItBeforeAndAfter() {
        var after = sleep.taken(EVERYTHING);
        sleep.comesTo("EC-PUENTE", after);
        sleep.says("SHARE_NO_MORE", after);
        excludes(after);
        var before = sleep.taken(EVERYTHING);
        sleep.comesTo("EC-PUENTE", before);
        excludes(before);
        sleep.says("SHARE_NO_MORE", before);

        assertThat(seen(after)).isNull();
        assertThat(seen(before)).isNull();
        assertThat(revoked(after)).hasSize(2);
    }

    @Test
    void whatIsLeftOpensNoHandOver() {
        var taken = sleep.taken(EVERYTHING);
        sleep.comesTo("EC-PUENTE", taken);
        sleep.says("SHARE_NO_MORE", taken);
        story.tells("referral.stage-changed.v1", taken.referral(), ",\"stage\":\"COMPLETED\"");

        PARTNER.sends(Map.of("place", "x", "at", "2026-11-21T15:04:05Z", "whoComes", "y"))
                .header("If-Match", "\"0\"")
                .put("/disclosures/" + taken.referral() + "/hand-over")
                .then()
                .statusCode(404);
    }

    @Test
    void whoWouldKeepItIsSaidBefore() {
        var taken = sleep.taken(EVERYTHING);
        sleep.comesTo("EC-PUENTE", taken);

        var foreseen = ROSA.reads()
                .get(taken.family() + "/people/1/withdrawals")
                .then()
                .statusCode(200)
                .extract();

        assertThat(foreseen.<List<String>>path("all.keepUntilCheckOut")).containsExactly("EC-PUENTE");
        assertThat(foreseen.<List<String>>path("erasure.keepUntilCheckOut")).isEmpty();
    }

    @Test
    void theTimelineSaysWhereSheSleepsAndWhatWasLeft() {
        var taken = sleep.taken(EVERYTHING);
        var stay = sleep.comesTo("EC-PUENTE", taken);
        sleep.says("SHARE_NO_MORE", taken);
        sleep.goesFrom("EC-PUENTE", stay, taken);

        List<String> kinds = ROSA.reads()
                .get(taken.family() + "/timeline")
                .then()
                .extract()
                .path("findAll { it.organisation == 'EC-PUENTE' }.kind");
        assertThat(kinds.reversed()).containsSubsequence("CHECKED_IN", "MINIMUM_KEPT", "CHECKED_OUT");
    }

    private void assertKept(SleepStory.Taken taken) {
        assertThat(seen(taken))
                .containsOnlyKeys("person", "blocks", "shared")
                .containsEntry("blocks", List.of("CONTACT"));
        Map<String, Map<String, Object>> shared =
                story.opens(PARTNER, taken.referral()).then().extract().path(pathOf(taken) + ".shared");
        assertThat(shared).containsOnlyKeys("contact");
        assertThat(shared.get("contact")).containsEntry("safetyNotes", "allergic to penicillin");
    }

    /** What the shelter sees of the mother; null when nothing. */
    private @Nullable Map<String, Object> seen(SleepStory.Taken taken) {
        var answer = story.opens(PARTNER, taken.referral());
        return answer.statusCode() == 404 ? null : answer.path(pathOf(taken));
    }

    private static String pathOf(SleepStory.Taken taken) {
        return "people.find { it.person == '" + taken.mother() + "' }";
    }

    private static void excludes(SleepStory.Taken taken) {
        ROSA.sends(Map.of("organisation", "EC-PUENTE", "reason", "PERSON_ASKED"))
                .post(taken.family() + "/people/1/exclusions")
                .then()
                .statusCode(201);
    }

    private static List<JsonNode> grants(SleepStory.Taken taken) {
        return ofCase("access.granted.v1", taken);
    }

    private static List<String> revoked(SleepStory.Taken taken) {
        return ofCase("access.revoked.v1", taken).stream()
                .map(event -> event.get("grant").asText())
                .toList();
    }

    private static List<JsonNode> ofCase(String type, SleepStory.Taken taken) {
        return WrittenEvents.ofType(type).stream()
                .filter(event -> event.get("caseFile").asText().equals(taken.caseFile()))
                .toList();
    }
}
