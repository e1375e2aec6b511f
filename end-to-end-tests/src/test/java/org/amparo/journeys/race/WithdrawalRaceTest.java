package org.amparo.journeys.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Invariants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WithdrawalRaceTest {
    private static final int AT_ONCE = 4;

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void whateverComesFirstTheWithdrawalWins() throws Exception {
        race(Integer.getInteger("amparo.interleavings", 30));
    }

    @Test
    @Tag("prove")
    void whateverComesFirstTheWithdrawalWinsAThousandTimes() throws Exception {
        var outcomes = race(1_000);

        assertThat(outcomes).as("not all of them withdrawn in time").anyMatch(Interleaving.Outcome::opened);
        assertThat(outcomes).as("not all of them read in time").anyMatch(outcome -> !outcome.opened());
        assertThat(outcomes).anyMatch(outcome -> !outcome.accepted());
    }

    private static List<Interleaving.Outcome> race(int interleavings) throws Exception {
        var first = Long.getLong("amparo.seed", System.nanoTime());
        System.out.println("Interleavings from seed " + first + " on");
        var tasks = LongStream.range(first, first + interleavings)
                .<Callable<Interleaving.Outcome>>mapToObj(seed -> () -> new Interleaving(seed).run())
                .toList();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var outcomes = pool.invokeAll(tasks).stream()
                    .map(WithdrawalRaceTest::outcome)
                    .toList();
            System.out.printf(
                    "%d interleavings: %d accepted, %d opened before the withdrawal%n",
                    outcomes.size(),
                    outcomes.stream().filter(Interleaving.Outcome::accepted).count(),
                    outcomes.stream().filter(Interleaving.Outcome::opened).count());
            Invariants.hold();
            return outcomes;
        }
    }

    private static Interleaving.Outcome outcome(Future<Interleaving.Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new AssertionError(fault.getCause());
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }
}
