package org.amparo.cases.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.duplicate.Records;
import org.amparo.cases.linkage.LinkageStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

/** The asker's file is the older one in each story. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class CountedOnceTest {
    @Inject
    LinkageStory story;

    @Inject
    ReferralStory families;

    @Inject
    RecountWorker worker;

    @Inject
    ToldFacts told;

    @Test
    void whoIsLinkedToNobodyCountsAsWhoTheyAreUnderAWrapLikeAnyOther() {
        var files = story.asked();

        worker.tellAll();

        assertThat(told.of(files.other())).singleElement().satisfies(fact -> {
            assertThat(told.countedAs(fact)).isEqualTo(told.person(files.other()));
            assertThat(fact.get("countedAs").asText())
                    .hasSameSizeAs(fact.get("person").asText())
                    .isNotEqualTo(fact.get("person").asText());
        });
    }

    @Test
    void ofTwoLinkedFilesTheYoungerCountsUnderTheOlder() {
        var files = linked();

        worker.tellAll();

        var fact = told.newest(files.other());
        assertThat(told.countedAs(fact)).isEqualTo(told.person(files.asking()));
        assertThat(fact.get("revision").asLong()).isGreaterThan(1);
        assertThat(told.of(files.asking())).hasSize(1);
    }

    @Test
    void anOfferThatNobodyAcceptedJoinsNothing() {
        var files = story.asked();
        story.offered(files);

        worker.tellAll();

        assertThat(told.of(files.other())).hasSize(1);
    }

    @Test
    void itIsToldOnceAndNotEachTimeItIsLookedAt() {
        var files = linked();
        worker.tellAll();
        var before = told.of(files.other()).size();

        worker.tellAll();

        assertThat(told.of(files.other())).hasSize(before);
    }

    @Test
    void whateverEndsALinkBothCountAgainFromThenOn() {
        var unlinked = linkedAndTold();
        unlinked.asker()
                .reads()
                .delete(unlinked.asking() + "/people/1/file-links/" + linkOf(unlinked))
                .then()
                .statusCode(204);
        var withdrawn = linkedAndTold();
        withdrawn
                .asker()
                .sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(withdrawn.asking() + "/people/1/withdrawals")
                .then()
                .statusCode(204);
        var excluded = linkedAndTold();
        story.excludes(excluded.owner(), excluded.other(), Map.of("organisation", LinkageStory.ASKING));
        var ranOut = linkedAndTold();
        Rows.change(
                "update person set holding_until = now() - interval '1 s' where id = ?::uuid",
                told.idOf(ranOut.asking()));

        worker.tellAll();

        for (var files : List.of(unlinked, withdrawn, excluded, ranOut)) {
            var fact = told.newest(files.other());
            assertThat(told.countedAs(fact)).isEqualTo(told.person(files.other()));
            assertThat(fact.get("revision").asLong()).isGreaterThan(2);
        }
    }

    @Test
    void whatIsToldMeanwhileForAnotherReasonKeepsIt() {
        var files = linkedAndTold();

        files.owner()
                .sends(Map.of(
                        "track", "OURS",
                        "status", "ACTUAL_VICTIM_OF_TRAFFICKING",
                        "decidedBy", "NGO",
                        "act", List.of("RECRUITMENT"),
                        "means", List.of("DECEPTION"),
                        "purpose", List.of("SERVITUDE"),
                        "exploitation", List.of("SERVITUDE"),
                        "control", List.of("OTHER")))
                .post(files.other() + "/people/1/assessments")
                .then()
                .statusCode(201);

        assertThat(told.newest(files.other()).get("exploitation")).hasSize(1);
        assertThat(told.countedAs(told.newest(files.other()))).isEqualTo(told.person(files.asking()));
    }

    @Test
    void aDuplicateCountsUnderTheRecordThatIsKeptUntilTheyAreParted() {
        var kept = families.aFamily();
        var other = families.aFamily();
        var merge = Records.merged(kept, other);

        worker.tellAll();

        assertThat(told.countedAs(told.newest(other))).isEqualTo(told.person(kept));
        assertThat(told.newest(other).get("individuals").asInt()).isZero();

        Records.undoes(ReferralStory.ROSA, merge).then().statusCode(204);
        worker.tellAll();

        assertThat(told.countedAs(told.newest(other))).isEqualTo(told.person(other));
    }

    @Test
    void nobodyCountsUnderADuplicateHoweverOldItsFileIs() {
        var duplicate = families.aFamily();
        var kept = families.aFamily();
        Records.merged(kept, duplicate);

        worker.tellAll();

        assertThat(told.countedAs(told.newest(duplicate))).isEqualTo(told.person(kept));
        assertThat(told.countedAs(told.newest(kept))).isEqualTo(told.person(kept));
    }

    @Test
    void ofSomebodyWhoWasErasedNothingIsLeftThatJoinsThemToAnother() {
        var oldest = linkedAndTold();
        var youngest = linkedAndTold();
        var toldOfTheYoungest = told.of(youngest.other()).size();

        erased(oldest.asking());
        erased(youngest.other());

        assertThat(joined(oldest.asking())).isEmpty();
        assertThat(joined(youngest.other())).isEmpty();
        worker.tellAll();
        assertThat(told.countedAs(told.newest(oldest.other()))).isEqualTo(told.person(oldest.other()));
        assertThat(told.of(youngest.other())).hasSize(toldOfTheYoungest);
    }

    private LinkageStory.TwoFiles linked() {
        var files = story.asked();
        var id = story.offered(files);
        files.asker()
                .sends(Map.of())
                .post(files.asking() + "/people/1/file-links/" + id + "/acceptance")
                .then()
                .statusCode(204);
        return files;
    }

    private LinkageStory.TwoFiles linkedAndTold() {
        var files = linked();
        worker.tellAll();
        assertThat(told.countedAs(told.newest(files.other()))).isEqualTo(told.person(files.asking()));
        return files;
    }

    private String linkOf(LinkageStory.TwoFiles files) {
        return story.links(files.asker(), files.asking()).then().extract().path("[0].id");
    }

    private void erased(String file) {
        Rows.change(
                "update person set erasure_queued_at = now(), erased_at = now() where id = ?::uuid", told.idOf(file));
    }

    private List<Map<String, Object>> joined(String file) {
        var id = UUID.fromString(told.idOf(file));
        return Rows.of("select * from counted_as where ? in (person_id, under)", id);
    }
}
