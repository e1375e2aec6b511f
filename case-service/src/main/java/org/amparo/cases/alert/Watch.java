package org.amparo.cases.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.amparo.cases.notice.Notices;
import org.amparo.kit.caller.Caller;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of what is tried, whoever tries it, in the same few nanoseconds; whether somebody must never know is looked up
 * afterwards, by the worker. So neither statements, nor bytes, nor time tell the one who tried.
 */
@ApplicationScoped
public class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int MOST_AT_ONCE = 10_000;

    private final BlockingDeque<Attempt> attempts = new LinkedBlockingDeque<>(MOST_AT_ONCE);

    /** Somebody asked for a case and was told that there is none. */
    public void refused(Caller caller, String reference) {
        take(Attempt.onCase(Notices.Kind.EXCLUDED_PARTY_OPENED, caller.names(), reference));
    }

    /** Somebody asked what a referral discloses and was told that it is nothing. */
    public void refused(Caller caller, UUID referral) {
        take(Attempt.onReferral(Notices.Kind.EXCLUDED_PARTY_OPENED, caller.names(), referral));
    }

    /** Somebody asked for a case in an emergency and was told that there is none. */
    public void refusedInEmergency(Caller caller, String reference) {
        take(Attempt.onCase(Notices.Kind.EXCLUDED_PARTY_ASKED_IN_EMERGENCY, caller.names(), reference));
    }

    /** Somebody searched, whatever was found. */
    public void searched(Caller caller, Collection<String> tokens) {
        take(Attempt.bySearch(caller.names(), tokens));
    }

    /** Somebody thought of these receivers for these people. */
    public void named(List<String> receivers, Collection<UUID> people) {
        take(Attempt.onPeople(Notices.Kind.EXCLUDED_PARTY_NAMED, receivers, people));
    }

    private void take(Attempt attempt) {
        if (!attempts.offerLast(attempt)) {
            LOG.warn("what was tried is not looked at: too much was tried at once");
        }
    }

    /** What was tried first and nobody has looked at; null when nothing is tried for so long. */
    @Nullable
    Attempt next(Duration patience) throws InterruptedException {
        return attempts.pollFirst(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** It could not be looked at and comes first again. */
    void putBack(Attempt attempt) {
        if (!attempts.offerFirst(attempt)) {
            LOG.warn("what was tried is not looked at: too much was tried at once");
        }
    }
}
