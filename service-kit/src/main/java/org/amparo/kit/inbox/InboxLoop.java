package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.amparo.kit.background.Interval;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/** Fetches events and gives them their effect, for as long as the service runs; remembers offsets after the effect. */
@ApplicationScoped
class InboxLoop implements Recurring {
    private static final Duration POLL = Duration.ofMillis(250);
    /** Between two polls, so that what arrives meanwhile is taken together. */
    private static final Duration REST = Duration.ofMillis(2);
    /** Offsets are a convenience: after a crash, events that had their effect are fetched again and known. */
    private static final Duration UNREMEMBERED = Duration.ofMillis(250);

    private final Inbox inbox;
    private final InboxBatches batches;
    private final EventByEvent oneByOne;
    private final InboxLogs logs;
    private final InboxSettings settings;

    InboxLoop(Inbox inbox, InboxBatches batches, EventByEvent oneByOne, InboxLogs logs, InboxSettings settings) {
        this.inbox = inbox;
        this.batches = batches;
        this.oneByOne = oneByOne;
        this.logs = logs;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public boolean isWanted() {
        return settings.enabled() && !inbox.topics().isEmpty();
    }

    /** Until a fault: offsets are not committed then, so whatever had no effect is fetched again. */
    @Override
    public void round(Loop running) throws Exception {
        // Before the logs are asked for anything: without a database there is nobody to give it to.
        oneByOne.healAll();
        try (var followed = logs.follow(inbox.topics())) {
            readWhile(running, followed);
        }
    }

    /** What was fetched is looked at while what was fetched before it has its effect; nothing waits for what may come. */
    private void readWhile(Loop running, FollowedLogs followed) throws Exception {
        var inspection = new Interval(settings.inspection());
        var remembering = new Interval(UNREMEMBERED);
        @Nullable Fetched before = null;
        while (running.goesOn()) {
            if (inspection.isDue()) {
                if (followed.haveChanged()) {
                    return;
                }
                oneByOne.healAll();
            }
            var fetched = fetch(followed, before == null ? POLL : Duration.ZERO);
            if (before != null) {
                batches.take(before.looked());
                followed.passed(before.records());
                running.pause(REST);
            }
            if (remembering.isDue()) {
                followed.remember();
            }
            before = fetched;
        }
    }

    /** What a poll brought, and the look that is taken at it meanwhile. */
    private record Fetched(ConsumerRecords<String, byte[]> records, InboxBatches.Looked looked) {}

    private @Nullable Fetched fetch(FollowedLogs followed, Duration atMost) {
        var records = followed.poll(atMost);
        return records.isEmpty() ? null : new Fetched(records, batches.lookAt(records));
    }
}
