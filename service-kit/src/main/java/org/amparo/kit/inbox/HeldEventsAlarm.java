package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.jboss.logging.Logger;

/** Says once a minute in the log that events are held which somebody has to look at. */
@ApplicationScoped
class HeldEventsAlarm implements Recurring {
    private static final Logger LOG = Logger.getLogger(HeldEventsAlarm.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final HeldEventList held;
    private final Inbox inbox;
    private final InboxSettings settings;

    HeldEventsAlarm(HeldEventList held, Inbox inbox, InboxSettings settings) {
        this.held = held;
        this.inbox = inbox;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "held-events-alarm";
    }

    @Override
    public boolean isWanted() {
        return settings.enabled() && !inbox.topics().isEmpty();
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(BETWEEN);
        sentence(held.count()).ifPresent(LOG::warn);
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
