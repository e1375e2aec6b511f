package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts the refusals of each account, a minute at a time: whoever tries numbers gets few tries and leaves one summary. */
@ApplicationScoped
class Refusals {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int ACCOUNTS_AT_ONCE = 10_000;

    private final int allowed;
    private final LongSupplier nanos;
    private final Map<String, Window> windows = new HashMap<>();

    @Inject
    Refusals(LedgerSettings settings) {
        // A clock that only goes forward: setting the machine's back gives nobody more tries.
        this(settings.refusals(), System::nanoTime);
    }

    Refusals(int allowed, LongSupplier nanos) {
        this.allowed = allowed;
        this.nanos = nanos;
    }

    enum Verdict {
        ONE_MORE,
        TOO_MANY,
        STILL_TOO_MANY
    }

    private record Window(long since, int refused) {
        private boolean isOver(long now) {
            return now - since >= MINUTE;
        }
    }

    synchronized Verdict count(String account) {
        var now = nanos.getAsLong();
        if (windows.size() >= ACCOUNTS_AT_ONCE) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        var known = windows.get(account);
        var present =
                known == null || known.isOver(now) ? new Window(now, 1) : new Window(known.since, known.refused + 1);
        windows.put(account, present);
        if (present.refused <= allowed) {
            return Verdict.ONE_MORE;
        }
        return present.refused == allowed + 1 ? Verdict.TOO_MANY : Verdict.STILL_TOO_MANY;
    }

    synchronized boolean areTooMany(String account) {
        var known = windows.get(account);
        return known != null && known.refused > allowed && !known.isOver(nanos.getAsLong());
    }
}
