package org.amparo.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class DuplicateRefusalTest {
    private static final TestUser COLLEAGUE =
            TestUser.of("a colleague of rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final TestUser STRANGER = TestUser.of("a stranger", "PA-CANAL-SEGURO", "PAN", "caseworker");

    @Inject
    ReferralStory story;

    @Test
    void aRecordIsNoDuplicateOfItself() {
        var family = story.aFamily();

        Records.merges(ReferralStory.ROSA, family, family, 1)
                .then()
                .statusCode(422)
                .body("type", endsWith("same-record"));
    }

    @Test
    void oneFileMayHoldSomebodyTwice() {
        var family = story.aFamily();

        Records.merges(ReferralStory.ROSA, family, family, 2).then().statusCode(201);
    }

    @Test
    void thereAreNoChains() {
        var kept = story.aFamily();
        var duplicate = story.aFamily();
        var third = story.aFamily();
        Records.merged(kept, duplicate);

        for (var refused : List.of(
                Records.merges(ReferralStory.ROSA, kept, duplicate, 1),
                Records.merges(ReferralStory.ROSA, duplicate, kept, 1),
                Records.merges(ReferralStory.ROSA, third, kept, 1),
                Records.merges(ReferralStory.ROSA, third, duplicate, 1),
                Records.merges(ReferralStory.ROSA, duplicate, third, 1))) {
            refused.then().statusCode(409).body("type", endsWith("merged-already"));
        }
    }

    @Test
    void aFileThatIsNotOnesOwnLooksLikeNone() {
        var own = aFamilyOf(COLLEAGUE);
        var rosas = story.aFamily();

        var refused = Records.merges(COLLEAGUE, own, rosas, 1);
        var absent = Records.merges(COLLEAGUE, own, "/cases/PE-00000000", 1);
        var otherWay = Records.merges(COLLEAGUE, rosas, own, 1);

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.asString()).isEqualTo(absent.asString()).isEqualTo(otherWay.asString());
        ReferralStory.ROSA.reads().get(rosas).then().body("people[0].merged", nullValue());
    }

    @Test
    void anotherOrganisationsFileLooksLikeNone() {
        var foreign = aFamilyOf(STRANGER);
        var rosas = story.aFamily();

        var refused = Records.merges(ReferralStory.ROSA, rosas, foreign, 1);
        var absent = Records.merges(ReferralStory.ROSA, rosas, "/cases/PE-00000000", 1);

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.asString()).isEqualTo(absent.asString());
    }

    @Test
    void whoWorksOnOneFileLearnsNothingOfTheOtherAndPartsNothing() {
        var own = aFamilyOf(COLLEAGUE);
        var rosas = story.aFamily();
        var merge = Records.merges(ReferralStory.SUPERVISOR, rosas, own, 1)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        var shown = COLLEAGUE.reads().get(own + "/people/1/duplicates");

        shown.then().statusCode(200).body("$", hasSize(1)).body("[0].thisOne", equalTo("DUPLICATE"));
        assertThat(shown.asString()).doesNotContain(Records.reference(rosas));
        Records.undoes(COLLEAGUE, own + "/people/1/duplicates/" + Records.reference(merge))
                .then()
                .statusCode(404)
                .body("type", endsWith("no-such-duplicate"));
        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(404);
        Records.undoes(ReferralStory.SUPERVISOR, merge).then().statusCode(204);
    }

    @Test
    void aRecordThatIsLeavingIsNotMerged() {
        var leaving = story.aFamily();
        ReferralStory.ROSA
                .sends(java.util.Map.of("kind", "ERASE_ME"))
                .post(leaving + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        Records.merges(ReferralStory.ROSA, story.aFamily(), leaving, 1)
                .then()
                .statusCode(409)
                .body("type", endsWith("erasure-is-queued"));
    }

    @Test
    void ofTwoMergesThatCrossOneIsRefused() throws Exception {
        for (var round = 0; round < 10; round++) {
            var one = story.aFamily();
            var other = story.aFamily();

            assertThat(atOnce(() -> answer(one, other), () -> answer(other, one)))
                    .containsExactlyInAnyOrder(201, 409);
            assertThat(Rows.of(
                            "select d.id from duplicate d join case_file f on f.id = d.case_id"
                                    + " where f.reference in (?, ?)",
                            Records.reference(one),
                            Records.reference(other)))
                    .hasSize(1);
        }
    }

    private static int answer(String kept, String duplicate) {
        return Records.merges(
                        ReferralStory.ROSA,
                        kept + "/people/1",
                        duplicate,
                        1,
                        UUID.randomUUID().toString())
                .statusCode();
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(one, other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private static String aFamilyOf(TestUser user) {
        return user.sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
