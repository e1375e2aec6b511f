package org.amparo.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.amparo.kit.background.Loop;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says once a minute in the log that events are held which somebody has to look at. */
@ApplicationScoped
class HeldEventsAlarm {
    private static final Logger LOG = Logger.getLogger(HeldEventsAlarm.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final HeldEventList held;
    private final Inbox inbox;
    private final InboxSettings settings;
    private @Nullable Loop loop;

    HeldEventsAlarm(HeldEventList held, Inbox inbox, InboxSettings settings) {
        this.held = held;
        this.inbox = inbox;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled() && !inbox.topics().isEmpty()) {
            loop = Loop.start("held-events-alarm", running -> {
                running.pause(BETWEEN);
                sentence(held.count()).ifPresent(LOG::warn);
            });
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }

    static Optional<String> sentence(HeldEventList.Numbers numbers) {
        return numbers.callForSomebody()
                ? Optional.of(
                        "%d events wait too long for an earlier one, %d are parked, %d are unreadable, %d were signed by nobody; see /held-events"
                                .formatted(
                                        numbers.overdue(),
                                        numbers.parked(),
                                        numbers.unreadable(),
                                        numbers.unverified()))
                : Optional.empty();
    }
}
