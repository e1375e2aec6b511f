package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledServiceTest {
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final List<Story.Referred> acknowledged = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostWhenAServiceIsKilledAtWork(AmparoService service) {
        var work = CompletableFuture.runAsync(
                this::work, task -> Thread.ofVirtual().start(task));
        Eventually.holds(() -> assertThat(acknowledged).hasSizeGreaterThan(5));

        Amparo.kill(service);
        var atRestart = acknowledged.size();
        Eventually.holdsPatiently(() -> assertThat(acknowledged).hasSizeGreaterThan(atRestart + 2));
        working.set(false);
        work.join();

        assertThat(acknowledged).allSatisfy(referred -> referred.awaitStage("OFFERED"));
        Invariants.hold();
    }

    private void work() {
        while (working.get()) {
            try {
                acknowledged.add(Story.referredToPuente());
            } catch (UncheckedIOException | AssertionError interrupted) {
                // Whoever is at a screen tries again; what was answered is counted, what was not is not.
                Thread.onSpinWait();
            }
        }
    }

    /** Whoever logs in meanwhile is not disturbed. */
    @Test
    void aKilledServiceKnowsItsCallersWhenItComesBack() {
        var family = Story.aFamily();

        Amparo.kill(AmparoService.CASE);

        Account.CASEWORKER.reads(AmparoService.CASE, family).must(200);
    }
}
