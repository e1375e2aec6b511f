package org.amparo.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.emergency.Asking;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ErasureTest {
    @Inject
    ReferralStory story;

    @Inject
    ErasureWorker worker;

    @Test
    void whatWasErasedIsGoneForItsOwnCaseworkerToo() {
        var family = story.aFamily();
        write(family + "/people/1/identity", Papers.identity());
        write(family + "/people/2/identity", Papers.identity());
        asksToBeErased(family, 1);

        worker.carryOut();

        ReferralStory.ROSA.reads().get(family + "/people/1/identity").then().statusCode(410);
        ReferralStory.ROSA.reads().get(family + "/people/2/identity").then().statusCode(200);
        ReferralStory.ROSA
                .reads()
                .get(family + "/people/1/erasure")
                .then()
                .body("erasedAt", notNullValue())
                .body("unreadableInEveryBackupSince", nullValue());
    }

    @Test
    void notesAboutSeveralPeopleAreRewrittenFirst() {
        var family = story.aFamily();
        write(family + "/narrative", Papers.narrative("both of them said"));
        write(family + "/people/1/identity", Papers.identity());
        asksToBeErased(family, 1);
        worker.carryOut();
        ReferralStory.ROSA
                .reads()
                .get(family + "/people/1/erasure")
                .then()
                .body("waitsForSharedNotes", equalTo(true))
                .body("erasedAt", nullValue());

        ReferralStory.ROSA
                .sends(Map.of())
                .post(family + "/people/1/erasure/shared-notes-rewritten")
                .then()
                .statusCode(204);
        worker.carryOut();

        ReferralStory.ROSA.reads().get(family + "/people/1/identity").then().statusCode(410);
        ReferralStory.ROSA.reads().get(family + "/narrative").then().statusCode(200);
    }

    @Test
    void withTheLastPersonGoesWhatConcernedSeveral() {
        var family = story.aFamily();
        write(family + "/narrative", Papers.narrative("all of them said"));
        asksToBeErased(family, 1);
        asksToBeErased(family, 2);
        asksToBeErased(family, 3);

        worker.carryOut();

        ReferralStory.ROSA.reads().get(family + "/narrative").then().statusCode(410);
        assertThat(Rows.of(
                        "select 1 from sealed_block b join case_file f on f.id = b.resource where f.reference = ?",
                        family.substring(family.lastIndexOf('/') + 1)))
                .isEmpty();
    }

    @Test
    void aServiceThatDiedInBetweenFinishesInTheNextRound() {
        var family = story.aFamily();
        write(family + "/people/1/identity", Papers.identity());
        asksToBeErased(family, 1);
        worker.carryOut();
        Rows.change("update person set erased_at = null where erased_at is not null");

        worker.carryOut();

        assertThat(Rows.of(
                        "select 1 from person p join case_file f on f.id = p.case_id where f.reference = ?"
                                + " and p.erasure_queued_at is not null and p.erased_at is null",
                        family.substring(family.lastIndexOf('/') + 1)))
                .isEmpty();
        ReferralStory.ROSA.reads().get(family + "/people/1/identity").then().statusCode(410);
    }

    @Test
    void whatSomebodyWroteInAnEmergencyAboutThemCanBeReadNoMore() {
        var onCall = TestUser.of("on-call-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker");
        var officer = TestUser.of("olga who reviews", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
        var family = Asking.aFamilyWithPapers(story);
        var why = "/oversight" + Asking.opened(onCall, family, "CONTACT") + "/reason";
        officer.reads().get(why).then().statusCode(200);
        asksToBeErased(family, 1);

        worker.carryOut();

        officer.reads().get(why).then().statusCode(410);
        assertThat(Rows.of(
                        "select 1 from sealed_block b join case_file f on f.id = b.resource"
                                + " where b.block = 'REASON' and f.reference = ?",
                        family.substring(family.lastIndexOf('/') + 1)))
                .isEmpty();
    }

    @Test
    void whatSomebodySaidIsNotRightAboutThemIsForgottenWithThem() {
        var family = story.aFamily();
        ReferralStory.ROSA
                .sends(Map.of("block", "NARRATIVE", "wrong", "NOT_ABOUT_ME"))
                .post(family + "/people/1/corrections")
                .then()
                .statusCode(201);
        asksToBeErased(family, 1);

        worker.carryOut();

        assertThat(Rows.of(
                        "select 1 from correction_request c join case_file f on f.id = c.case_id where f.reference = ?",
                        family.substring(family.lastIndexOf('/') + 1)))
                .isEmpty();
    }

    @Test
    void whoDidNotAskHasNoErasureToFollow() {
        var family = story.aFamily();

        ReferralStory.ROSA.reads().get(family + "/people/1/erasure").then().statusCode(404);
    }

    private static void asksToBeErased(String family, int person) {
        ReferralStory.ROSA
                .sends(Map.of("kind", "ERASE_ME"))
                .post(family + "/people/" + person + "/withdrawals")
                .then()
                .statusCode(204);
    }

    private static void write(String path, Map<String, Object> document) {
        ReferralStory.ROSA
                .sends(document)
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(204);
    }
}
