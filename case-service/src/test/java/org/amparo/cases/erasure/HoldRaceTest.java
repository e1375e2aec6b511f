package org.amparo.cases.erasure;

import static org.amparo.cases.ReferralStory.ROSA;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.demand.Demanding;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A hold and an erasure that meet: the lock of the case decides. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class HoldRaceTest {
    private static final TestUser OFFICER =
            TestUser.of("olga who holds", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    @Inject
    ReferralStory story;

    @Inject
    ErasureWorker worker;

    @Test
    void anErasureThatBeganIsFinishedThoughTheCaseIsHeldAfterwards() {
        var family = aFamilyWithPapers();
        asksToBeErased(family);
        Rows.change(
                "update person set erasure_begun_at = now() where number = 1"
                        + " and case_id = (select id from case_file where reference = ?)",
                reference(family));
        Demanding.holds(OFFICER, Demanding.registers(OFFICER, Demanding.ofACourt(family)));

        worker.carryOut();

        certificate(family, "waitsForLegalHold", false).body("erasedAt", notNullValue());
    }

    @Test
    void anErasureWaitsForWhoeverIsAboutToHoldTheCase() {
        var family = aFamilyWithPapers();
        var demand = Demanding.registers(OFFICER, Demanding.ofACourt(family));
        asksToBeErased(family);

        var erasing = Jdbi.create(ConfigProvider.getConfig().getValue("test.superuser.url", String.class))
                .inTransaction(holder -> {
                    holder.execute("select id from case_file where reference = ? for update", reference(family));
                    holder.execute(
                            "insert into legal_hold (demand_id, case_id, placed_by) select d.id, d.case_id, 'user:test'"
                                    + " from file_demand d where d.id = cast(? as uuid)",
                            demand.substring(demand.lastIndexOf('/') + 1));
                    var begun = CompletableFuture.runAsync(worker::carryOut);
                    while (!begun.isDone()
                            && Rows.of("select 1 from pg_locks where not granted")
                                    .isEmpty()) {
                        Thread.onSpinWait();
                    }
                    return begun;
                });
        erasing.join();

        certificate(family, "waitsForLegalHold", true).body("erasedAt", nullValue());
    }

    @Test
    void ofAHoldAndAnErasureInTheSameMomentOneIsFirstAndTheOtherKnows() {
        for (var round = 0; round < 5; round++) {
            var family = aFamilyWithPapers();
            var demand = Demanding.registers(OFFICER, Demanding.ofACourt(family));
            asksToBeErased(family);

            var erasing = CompletableFuture.runAsync(worker::carryOut);
            Demanding.holds(OFFICER, demand).then().statusCode(204);
            erasing.join();
            worker.carryOut();

            var erased = Rows.of(
                            "select 1 from person p join case_file f on f.id = p.case_id where f.reference = ?"
                                    + " and p.number = 1 and p.erased_at is not null",
                            reference(family))
                    .size();
            certificate(family, "waitsForLegalHold", erased == 0);
            ROSA.reads().get(family + "/people/1/identity").then().statusCode(erased == 0 ? 200 : 410);
        }
    }

    private String aFamilyWithPapers() {
        var family = story.aFamily();
        ROSA.sends(Papers.identity())
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/identity")
                .then()
                .statusCode(204);
        return family;
    }

    private static ValidatableResponse certificate(String family, String field, Object value) {
        return ROSA.reads()
                .get(family + "/people/1/erasure")
                .then()
                .statusCode(200)
                .body(field, equalTo(value));
    }

    private static void asksToBeErased(String family) {
        ROSA.sends(Map.of("kind", "ERASE_ME"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }
}
