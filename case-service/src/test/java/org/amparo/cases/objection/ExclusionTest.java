package org.amparo.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ExclusionTest {
    private static final String PUENTE = "EC-PUENTE";
    private static final String CANAL = "PA-CANAL-SEGURO";

    @Inject
    ReferralStory story;

    @Test
    void endsWhatTheReceiverCouldOpen() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, PUENTE);

        excludes(family, 3, Map.of("organisation", PUENTE));

        story.opens(ReferralStory.PARTNER, referral).then().body("people", hasSize(1));
        assertThat(story.about("referral.receiver-withdrawn.v1", referral)).isEmpty();
    }

    @Test
    void takesTheReferralBackFromAReceiverThatHasNotAccepted() {
        var family = story.aFamily();
        var referral = referred(family, PUENTE, CANAL);

        excludes(family, 1, Map.of("organisation", PUENTE));

        assertThat(story.about("referral.receiver-withdrawn.v1", referral))
                .singleElement()
                .satisfies(told -> assertThat(told.get("receiver").asText()).isEqualTo(PUENTE));
        seen(family, referral).body("receivers", equalTo(List.of(CANAL))).body("stage", equalTo("OFFERED"));
        assertThat(prepared(referral)).containsExactly(Map.of("receiver", CANAL));
    }

    @Test
    void endsAReferralThatHasNobodyElseToAsk() {
        var family = story.aFamily();
        var referral = referred(family, PUENTE);

        excludes(family, 1, Map.of("organisation", PUENTE));

        seen(family, referral).body("receivers", hasSize(0)).body("stage", equalTo("CONSENT_WITHDRAWN"));
        story.tells("referral.stage-changed.v1", referral, ",\"stage\":\"CONSENT_WITHDRAWN\"");
        seen(family, referral).body("stage", equalTo("CONSENT_WITHDRAWN"));
    }

    @Test
    void refusesAnAcceptanceThatIsOnItsWay() {
        var family = story.aFamily();
        var referral = referred(family, PUENTE, CANAL);

        excludes(family, 1, Map.of("organisation", PUENTE));
        story.accepts(referral, PUENTE);

        story.assertAbsentFor(ReferralStory.PARTNER, referral);
        assertThat(story.about("disclosure.refused.v1", referral)).hasSize(1);
        assertThat(story.about("disclosure.opened.v1", referral)).isEmpty();
        seen(family, referral).body("stage", equalTo("CONSENT_WITHDRAWN"));
    }

    @Test
    void refusesAReportedAcceptanceThatIsOnItsWay() {
        var family = story.aFamily();
        var referral = referred(family, PUENTE, CANAL);

        excludes(family, 1, Map.of("organisation", PUENTE));
        story.tells("referral.accepted.v1", referral, ",\"receiver\":\"EC-PUENTE\",\"people\":[],\"reported\":true");

        assertThat(story.about("disclosure.refused.v1", referral)).hasSize(1);
        seen(family, referral).body("stage", equalTo("CONSENT_WITHDRAWN"));
    }

    @Test
    void holdsForPeopleWhomAnAcceptanceInPartLeftOutMeanwhile() {
        var family = story.aFamily();
        var referral = motherAndGirlForEither(family);
        var follower = UUID.randomUUID();

        excludes(family, 3, Map.of("organisation", CANAL));
        story.splitsOff(follower, referral, CANAL);

        seen(family, follower).body("receivers", hasSize(0));
        assertThat(prepared(follower)).doesNotContain(Map.of("receiver", CANAL));
    }

    @Test
    void leavesTheReceiversOfPeopleWhomAnAcceptanceInPartParted() {
        var family = story.aFamily();
        var referral = motherAndGirlForEither(family);
        var follower = UUID.randomUUID();

        excludes(family, 1, Map.of("organisation", CANAL));
        story.splitsOff(follower, referral, CANAL);

        seen(family, follower).body("receivers", equalTo(List.of(CANAL)));
        assertThat(prepared(follower)).contains(Map.of("receiver", CANAL));
    }

    @Test
    void leavesReferralsOfOtherPeopleAlone() {
        var family = story.aFamily();
        var referral = referred(family, PUENTE);

        excludes(family, 3, Map.of("organisation", PUENTE));

        assertThat(story.about("referral.receiver-withdrawn.v1", referral)).isEmpty();
        seen(family, referral).body("receivers", equalTo(List.of(PUENTE)));
    }

    @Test
    void endsWhatOneAccountSeesAndNotWhatItsColleaguesSee() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, PUENTE);

        excludes(family, 1, Map.of("account", ReferralStory.PARTNER.id()));
        excludes(family, 3, Map.of("account", ReferralStory.PARTNER.id()));

        story.assertAbsentFor(ReferralStory.PARTNER, referral);
        story.opens(ReferralStory.COLLEAGUE_OF_PARTNER, referral).then().body("people", hasSize(2));
        assertThat(story.about("referral.receiver-withdrawn.v1", referral)).isEmpty();
    }

    @Test
    void showsNothingOfItselfInTheTimeline() {
        var family = story.aFamily();
        referred(family, PUENTE, CANAL);

        excludes(family, 1, Map.of("organisation", PUENTE));

        ReferralStory.SUPERVISOR
                .reads()
                .get(family + "/timeline")
                .then()
                .statusCode(200)
                .body("organisation", not(hasItem(PUENTE)));
    }

    @Test
    void saidTwiceIsSaidOnceAndToldSo() {
        var family = story.aFamily();
        excludes(family, 1, Map.of("organisation", PUENTE));

        saysWhoMustNotKnow(family, 1, Map.of("organisation", PUENTE))
                .then()
                .statusCode(409)
                .body("type", endsWith("already-excluded"));

        ReferralStory.ROSA.reads().get(family + "/people/1/exclusions").then().body("$", hasSize(1));
    }

    /** The mother and the girl are referred to the first shelter, and to the second if that says no. */
    private UUID motherAndGirlForEither(String family) {
        story.consents(family, 1, PUENTE);
        story.consents(family, 3, PUENTE);
        story.consents(family, 1, CANAL);
        story.consents(family, 3, CANAL);
        return story.referred(family, List.of(1, 3), PUENTE, CANAL);
    }

    private UUID referred(String family, String... receivers) {
        for (var receiver : receivers) {
            story.consents(family, 1, receiver);
        }
        return story.referred(family, List.of(1), receivers);
    }

    private static void excludes(String family, int person, Map<String, ?> whom) {
        saysWhoMustNotKnow(family, person, whom).then().statusCode(201);
    }

    private static Response saysWhoMustNotKnow(String family, int person, Map<String, ?> whom) {
        return ReferralStory.ROSA
                .sends(Map.of(
                        whom.keySet().iterator().next(),
                        whom.values().iterator().next().toString(),
                        "reason",
                        "TRAFFICKER_TIE"))
                .post(family + "/people/" + person + "/exclusions");
    }

    private static ValidatableResponse seen(String family, UUID referral) {
        return ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/" + referral)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> prepared(UUID referral) {
        return Rows.of("select distinct receiver from prepared_disclosure where referral_id = ?", referral);
    }
}
