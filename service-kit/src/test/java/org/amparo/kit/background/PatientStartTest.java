package org.amparo.kit.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientStartTest {
    private final RuntimeException noConnection =
            new IllegalStateException(new SQLException("Acquisition timeout while waiting for new connection"));
    private final RuntimeException startingUp =
            new IllegalStateException(new SQLException("the database system is starting up", "57P03"));
    private final RuntimeException brokenRule = new IllegalStateException(new SQLException("a constraint", "23514"));

    private final List<Duration> pauses = new ArrayList<>();
    private int attempts;

    @Test
    void itGoesOnWhenTheDatabaseComesLate() {
        start(startingUp, noConnection);

        assertThat(attempts).isEqualTo(3);
        assertThat(pauses).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void itGivesUpAfterAMinuteWithTheFaultItMet() {
        assertThatThrownBy(() -> PatientStart.with("the test", this::neverReached, pauses::add))
                .isSameAs(noConnection);

        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(65));
    }

    @Test
    void aFaultOfTheWorkItselfIsNotTriedAgain() {
        assertThatThrownBy(() -> start(brokenRule)).isSameAs(brokenRule);

        assertThat(pauses).isEmpty();
    }

    @Test
    void whoIsInterruptedStopsWaiting() {
        assertThatThrownBy(() -> PatientStart.with("the test", this::neverReached, pause -> {
                    throw new InterruptedException();
                }))
                .isSameAs(noConnection);

        assertThat(Thread.interrupted()).isTrue();
    }

    private void start(RuntimeException... faults) {
        PatientStart.with("the test", () -> failWhileThereAre(faults), pauses::add);
    }

    private void failWhileThereAre(RuntimeException... faults) {
        attempts++;
        if (attempts <= faults.length) {
            throw faults[attempts - 1];
        }
    }

    private void neverReached() {
        throw noConnection;
    }
}
