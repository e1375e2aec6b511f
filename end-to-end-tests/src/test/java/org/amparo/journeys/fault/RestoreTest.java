package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Copies;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(Integer.MAX_VALUE - 1)
class RestoreTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void afterARestoreWorkGoesOnAndWhatOthersKnewBeyondTheCopyIsSaid(@TempDir Path copies) throws Exception {
        var kept = Story.acceptedByPuente();
        var nights = Story.nights(kept.opens(Account.PARTNER).must(200));
        delivers(nights);
        Eventually.holds(() -> assertThat(Story.timeline(kept.family())).contains("DELIVERED"));
        Invariants.hold();
        Copies.backUpInto(copies.resolve("copy"));
        var lost = Story.aFamily();
        delivers(nights);
        Eventually.holds(() -> assertThat(deliveriesIn(kept)).isEqualTo(2));

        Copies.restoreFrom(copies.resolve("copy"));

        kept.opens(Account.PARTNER).must(200);
        Account.CASEWORKER.reads(AmparoService.CASE, lost).must(404);
        Story.acceptedByPuente().awaitStage("ACCEPTED");
        // The log still tells of the delivery that the copy does not have; the next one makes the difference known.
        Eventually.holds(() -> assertThat(deliveriesIn(kept)).isEqualTo(2));
        delivers(nights);
        Eventually.holds(() -> assertThat(Rows.texts(
                        AmparoService.CASE,
                        "select had_sequence - resumed_after from inbox_ahead where source ="
                                + " 'assistance-service' and topic = 'amparo.assistance'"))
                .containsExactly("1"));
        Eventually.holds(() -> assertThat(deliveriesIn(kept)).isEqualTo(3));
    }

    private static void delivers(Object nights) {
        Eventually.holds(() -> Account.PARTNER
                .sends(AmparoService.ASSISTANCE, "/deliveries", nights)
                .must(201));
    }

    private static long deliveriesIn(Story.Referred referred) {
        return Story.timeline(referred.family()).stream()
                .filter("DELIVERED"::equals)
                .count();
    }
}
