package org.amparo.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class RestoredPeopleTest {
    private static final String OF_THE_FIRST = " = (select p.id from person p join case_file f on f.id = p.case_id"
            + " where p.number = 1 and f.reference = ?)";

    @Inject
    ReferralStory story;

    @Inject
    ErasureWorker worker;

    @Inject
    RestoredPeopleWorker restored;

    @Test
    void whoIsBroughtBackByARestoreIsErasedOnceMoreWithEverythingThatCameBack() {
        var family = story.aFamily();
        var reference = family.substring(family.lastIndexOf('/') + 1);
        write(family + "/people/1/identity", Papers.identity());
        story.consents(family, 1, "EC-PUENTE");
        erase(family);
        bringBack(reference);

        restored.queueAgain();
        worker.carryOut();

        assertThat(Rows.of("select 1 from consent where withdrawn_at is null and person_id" + OF_THE_FIRST, reference))
                .isEmpty();
        assertThat(Rows.of("select 1 from person where erased_at is not null and id" + OF_THE_FIRST, reference))
                .hasSize(1);
        ReferralStory.ROSA.reads().get(family + "/people/1/erasure").then().body("erasedAt", notNullValue());
    }

    @Test
    void whoNeverAskedIsLeftAlone() {
        var family = story.aFamily();

        restored.queueAgain();

        ReferralStory.ROSA.reads().get(family + "/people/1/erasure").then().statusCode(404);
    }

    private void erase(String family) {
        ReferralStory.ROSA
                .sends(Map.of("kind", "ERASE_ME"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);
        worker.carryOut();
    }

    /** As a copy from before the erasure has it; the keys are not in the copy. */
    private static void bringBack(String reference) {
        Rows.change(
                "update person set erased_at = null, erasure_begun_at = null, erasure_queued_at = null where id"
                        + OF_THE_FIRST,
                reference);
        Rows.change(
                "update consent set withdrawn_at = null, withdrawal = null where person_id" + OF_THE_FIRST, reference);
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
