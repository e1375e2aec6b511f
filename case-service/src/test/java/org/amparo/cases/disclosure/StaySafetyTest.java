package org.amparo.cases.disclosure;

import static org.amparo.cases.ReferralStory.COLLEAGUE_OF_PARTNER;
import static org.amparo.cases.ReferralStory.OTHER_PARTNER;
import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.stay.SleepStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** Whoever is awake at night in a shelter reads how to keep somebody safe, as long as the person sleeps there and shares it. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class StaySafetyTest {
    private static final String[] EVERYTHING = {"CARD", "CONTACT", "IDENTITY", "ASSESSMENT"};

    @Inject
    SleepStory sleep;

    @Test
    void theShelterReadsHowToKeepHerSafeAndNothingElse() {
        var stay = sleep.comesTo("EC-PUENTE", sleep.taken(EVERYTHING));

        Map<String, Object> told = COLLEAGUE_OF_PARTNER
                .reads()
                .get(path(stay))
                .then()
                .statusCode(200)
                .body("safetyNotes", equalTo("allergic to penicillin"))
                .extract()
                .path("$");

        assertThat(told).containsOnlyKeys("nameToUse", "neverContact", "safetyNotes");
    }

    @Test
    void eachLookStandsInTheAccessLogOfTheCase() {
        var taken = sleep.taken(EVERYTHING);
        var stay = sleep.comesTo("EC-PUENTE", taken);
        var before = openings(taken);

        PARTNER.reads().get(path(stay)).then().statusCode(200);
        PARTNER.reads().get(path(stay)).then().statusCode(200);

        assertThat(openings(taken)).isEqualTo(before + 2);
    }

    private static long openings(SleepStory.Taken taken) {
        List<String> actions = ROSA.reads()
                .get(taken.family() + "/accesses?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("action");
        return actions.stream().filter("open-disclosure"::equals).count();
    }

    @Test
    void whoTakesItBackIsKeptSafeUntilSheGoesAndNotLonger() {
        var taken = sleep.taken(EVERYTHING);
        var stay = sleep.comesTo("EC-PUENTE", taken);
        sleep.says("SHARE_NO_MORE", taken);

        PARTNER.reads().get(path(stay)).then().statusCode(200).body("safetyNotes", equalTo("allergic to penicillin"));

        sleep.goesFrom("EC-PUENTE", stay, taken);
        isAbsentFor(PARTNER, stay);
    }

    @Test
    void whatWasNotSharedIsNotReadBesideTheStay() {
        isAbsentFor(PARTNER, sleep.comesTo("EC-PUENTE", sleep.taken("CARD", "IDENTITY")));
    }

    @Test
    void aShelterWhereSheDoesNotSleepReadsNothing() {
        var stay = sleep.comesTo("EC-PUENTE", sleep.taken(EVERYTHING));
        isAbsentFor(OTHER_PARTNER, stay);

        isAbsentFor(PARTNER, sleep.comesTo("PA-CANAL-SEGURO", sleep.taken(EVERYTHING)));
    }

    @Test
    void anExclusionBeatsIt() {
        var taken = sleep.taken(EVERYTHING);
        var stay = sleep.comesTo("EC-PUENTE", taken);

        ROSA.sends(Map.of("organisation", "EC-PUENTE", "reason", "PERSON_ASKED"))
                .post(taken.family() + "/people/1/exclusions")
                .then()
                .statusCode(201);

        isAbsentFor(PARTNER, stay);
    }

    private static void isAbsentFor(TestUser partner, UUID stay) {
        var answer = partner.reads().get(path(stay));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString())
                .isEqualTo(partner.reads().get(path(UUID.randomUUID())).asString());
    }

    private static String path(UUID stay) {
        return "/stays/" + stay + "/safety";
    }
}
