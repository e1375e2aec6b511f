package org.amparo.referrals.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class NoticeResourceTest {
    @Inject
    OldNotices old;

    @Inject
    Database database;

    @Test
    void whatIsOfferedWaitsForTheDeskThatIsAskedAndForNobodyElse() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        assertThat(kinds(Users.PUENTE, id)).containsExactly("OFFER_WAITS");
        assertThat(kinds(Users.CANAL, id)).isEmpty();
        assertThat(kinds(Users.SENDERS_PARTNER, id)).isEmpty();
        assertThat(Users.PUENTES_CASEWORKER.reads().get("/notices").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aNoticeSaysWhatKindOfThingAndWhichReferralAndNothingElse() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        List<Map<String, Object>> notices =
                Users.PUENTE.reads().get("/notices").jsonPath().getList("$");

        assertThat(notices)
                .filteredOn(notice -> notice.get("referral").equals(id.toString()))
                .singleElement()
                .satisfies(notice -> assertThat(notice).containsOnlyKeys("id", "kind", "referral", "number", "at"));
    }

    @Test
    void anAnswerEndsTheWaitingAndTellsTheNext() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        Users.PUENTE
                .sends(Map.of("reason", "LACK_OF_CAPACITY"))
                .post("/referrals/" + id + "/decline")
                .then()
                .statusCode(204);

        assertThat(kinds(Users.PUENTE, id)).isEmpty();
        assertThat(earlier(Users.PUENTE, id)).containsExactly("OFFER_WAITS");
        assertThat(kinds(Users.CANAL, id)).containsExactly("OFFER_WAITS");
    }

    @Test
    void whatIsTakenBackIsToldThoughTheReferralIsNotThereAnyMore() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Arrivals.takeSample("referral.request-withdrawn.v1", id);

        assertThat(kinds(Users.PUENTE, id)).containsExactly("OFFER_TAKEN_BACK");
        Users.PUENTE.reads().get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void whatOneOfTheDeskSawIsSeenAndStandsAmongTheEarlierOnes() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        see(Users.PUENTE, notice(id));

        assertThat(kinds(Users.PUENTE, id)).isEmpty();
        assertThat(earlier(Users.PUENTE, id)).containsExactly("OFFER_WAITS");
    }

    @Test
    void nobodyElseSeesItAway() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        see(Users.CANAL, notice(id));

        assertThat(kinds(Users.PUENTE, id)).containsExactly("OFFER_WAITS");
    }

    @Test
    void whoMustNeverKnowFindsNoNotice() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        Rows.change("insert into access_exclusion (resource, subject) values (?, 'org:EC-PUENTE')", id);

        assertThat(kinds(Users.PUENTE, id)).isEmpty();
    }

    @Test
    void whatWasSeenLongAgoIsForgottenAndWhatWaitsIsNot() {
        var seen = Arrivals.ofTwo("EC-PUENTE");
        var waiting = Arrivals.ofTwo("EC-PUENTE");
        Rows.change("update notice set seen_at = now() - interval '91 days' where referral = ?", seen);
        Rows.change("update notice set told_at = now() - interval '91 days' where referral = ?", waiting);

        database.work(() -> old.forget(1_000));

        assertThat(earlier(Users.PUENTE, seen)).isEmpty();
        assertThat(Rows.of("select 1 from notice where referral = ?", waiting)).hasSize(1);
    }

    @Test
    void whatIsNoIdIsNotThere() {
        Users.PUENTE.sends(Map.of()).post("/notices/no-id/seen").then().statusCode(404);
    }

    private static void see(TestUser user, UUID notice) {
        user.sends(Map.of()).post("/notices/" + notice + "/seen").then().statusCode(204);
    }

    private static UUID notice(UUID referral) {
        return (UUID) Rows.of("select id from notice where referral = ?", referral)
                .getFirst()
                .get("id");
    }

    private static List<String> kinds(TestUser user, UUID referral) {
        return kinds(user, "/notices", referral);
    }

    private static List<String> earlier(TestUser user, UUID referral) {
        return kinds(user, "/notices?seen=true", referral);
    }

    private static List<String> kinds(TestUser user, String list, UUID referral) {
        return user.reads().get(list).jsonPath().getList("findAll { it.referral == '" + referral + "' }.kind");
    }
}
