package org.amparo.kit.background;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Work without which a service cannot begin, given the time a busy machine needs before its first connection. */
public final class PatientStart {
    private static final Logger LOG = Logger.getLogger(PatientStart.class);
    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private PatientStart() {}

    /** How it waits between two attempts. */
    @FunctionalInterface
    interface Waiting {
        void pause(Duration pause) throws InterruptedException;
    }

    /** Does the work, again and again while the database cannot be reached, for a minute; any other fault ends the start. */
    public static void with(String work, Runnable attempt) {
        with(work, attempt, pause -> Thread.sleep(pause.toMillis()));
    }

    static void with(String work, Runnable attempt, Waiting waiting) {
        var pause = FIRST_PAUSE;
        var waited = Duration.ZERO;
        while (true) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException fault) {
                if (!isAway(fault) || waited.compareTo(AT_MOST) >= 0) {
                    throw fault;
                }
                if (waited.isZero()) {
                    LOG.warnf("%s waits for the database, up to %d s", work, AT_MOST.toSeconds());
                }
                rest(pause, waiting, fault);
                waited = waited.plus(pause);
                pause = longer(pause);
            }
        }
    }

    private static void rest(Duration pause, Waiting waiting, RuntimeException fault) {
        try {
            waiting.pause(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Unreachable, full, starting or stopping; a pool that has no connection to give says no state at all. */
    private static boolean isAway(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, now -> now.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(SQLException.class::isInstance)
                .map(one -> ((SQLException) one).getSQLState())
                .anyMatch(state -> state == null || state.matches("08...|53...|57P.."));
    }
}
