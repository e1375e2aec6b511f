package org.amparo.kit.background;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a service that runs, since beans whom nobody asks for would be left out of it unseen. */
@QuarkusTest
class RecurringTest {
    private final List<Recurring> recurring;

    RecurringTest(@All List<Recurring> recurring) {
        this.recurring = recurring;
    }

    @Test
    void workOfTheKitGoesOn() {
        var wanted = recurring.stream()
                .filter(Recurring::isWanted)
                .map(Recurring::name)
                .toList();

        var threads = Thread.getAllStackTraces().keySet().stream().map(Thread::getName);

        assertThat(wanted)
                .contains("cleaning", "clock mark", "ledger-sequencer", "ledger-watch", "key-turn")
                .isSubsetOf(threads.toList());
    }
}
