package org.amparo.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother agreed to two organisations: one took her, the other was not asked yet. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ReachTest {
    @Inject
    ReferralStory story;

    private String family;
    private String toPuente;
    private String toCanal;
    private UUID taken;
    private UUID waiting;

    @BeforeEach
    void oneTookHerAndOneWasNotAskedYet() {
        family = story.aFamily();
        toPuente = story.consents(family, 1, "EC-PUENTE");
        toCanal = story.consents(family, 1, "PA-CANAL-SEGURO");
        taken = story.referred(family, List.of(1), "EC-PUENTE");
        waiting = story.referred(family, List.of(1), "PA-CANAL-SEGURO");
        story.accepts(taken, "EC-PUENTE");
    }

    @Test
    void ofOneConsentReachesWhatRestsOnItAndNothingElse() {
        foreseen()
                .body("consents", hasSize(2))
                .body(ofConsent(toPuente) + ".referrals.id", equalTo(List.of(taken.toString())))
                .body(ofConsent(toPuente) + ".referrals[0].told", equalTo("EC-PUENTE"))
                .body(ofConsent(toPuente) + ".organisations", equalTo(List.of("EC-PUENTE")))
                .body(ofConsent(toCanal) + ".referrals.id", equalTo(List.of(waiting.toString())))
                .body(ofConsent(toCanal) + ".organisations", empty());
    }

    @Test
    void whoWasNotAskedYetIsNotTold() {
        foreseen().body(ofConsent(toCanal) + ".referrals[0].told", nullValue());

        story.tells("referral.offered.v1", waiting, """
                ,"receiver":"PA-CANAL-SEGURO","answerBy":"2026-11-22T15:04:05Z\"""");

        foreseen().body(ofConsent(toCanal) + ".referrals[0].told", equalTo("PA-CANAL-SEGURO"));
    }

    @Test
    void ofAllAndOfAnErasureReachesBoth() {
        for (var kind : List.of("all", "erasure")) {
            foreseen()
                    .body(kind + ".referrals.id.sort()", equalTo(ids(taken, waiting)))
                    .body(kind + ".organisations", equalTo(List.of("EC-PUENTE")));
        }
    }

    @Test
    void ofAServiceReachesWhoGivesIt() {
        foreseen()
                .body("services.referrals.id.flatten().sort()", equalTo(ids(taken, waiting)))
                .body(
                        "services.find { it.referrals[0].id == '" + taken + "' }.organisations",
                        equalTo(List.of("EC-PUENTE")))
                .body("services.find { it.referrals[0].id == '" + waiting + "' }.organisations", empty());
    }

    @Test
    void isWhatHappens() {
        ReferralStory.ROSA
                .sends(Map.of("kind", "SHARE_NO_MORE", "consent", toPuente))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        assertThat(story.about("referral.people-withdrawn.v1", taken)).hasSize(1);
        assertThat(story.about("referral.people-withdrawn.v1", waiting)).isEmpty();
        foreseen()
                .body("consents.consent", equalTo(List.of(toCanal)))
                .body("all.referrals.id", equalTo(List.of(waiting.toString())))
                .body("all.organisations", empty());
    }

    @Test
    void ofSomebodyElseInTheCaseIsNotSaid() {
        ReferralStory.ROSA
                .reads()
                .get(family + "/people/2/withdrawals")
                .then()
                .statusCode(200)
                .body("consents", empty())
                .body("services", empty())
                .body("all.referrals", empty());
    }

    private ValidatableResponse foreseen() {
        return ReferralStory.ROSA
                .reads()
                .get(family + "/people/1/withdrawals")
                .then()
                .statusCode(200);
    }

    private static String ofConsent(String consent) {
        return "consents.find { it.consent == '" + consent + "' }.reach";
    }

    private static List<String> ids(UUID... referrals) {
        return List.of(referrals).stream().map(UUID::toString).sorted().toList();
    }
}
