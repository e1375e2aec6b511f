package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.population.Period;
import org.jspecify.annotations.Nullable;

/** Where the figures officer starts releases, watches them, and gives them out. */
@UseCase
@ApplicationScoped
class ReleaseDesk {
    private static final String PURPOSE = "publish-figures";

    private final Jobs jobs;
    private final Ledger ledger;
    private final Clock clock;

    ReleaseDesk(Jobs jobs, Ledger ledger, Clock clock) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
    }

    void ask(Period period, Caller caller) {
        if (!period.lastMonth().isBefore(YearMonth.now(clock))) {
            throw new Refused(ReleaseProblem.PERIOD_NOT_ENDED);
        }
        if (period.half() == 2
                && jobs.of(new Period(period.year(), 1))
                        .filter(ReleaseDesk::isDecided)
                        .isEmpty()) {
            throw new Refused(ReleaseProblem.EARLIER_HALF_IS_OPEN);
        }
        start(Edition.first(period), caller);
    }

    /** Asks for another edition: what changed since is counted anew, if enough did. */
    void askToRevise(Period period, Caller caller) {
        var newest = jobs.of(period).orElseThrow(() -> new Refused(ReleaseProblem.NO_SUCH_RELEASE));
        var edition = new Edition(period, newest.edition());
        if (newest.state() == Job.State.PUBLISHED) {
            edition = edition.next();
        }
        if (!edition.isRevision()) {
            throw new Refused(ReleaseProblem.NOTHING_TO_REVISE);
        }
        if (edition.number() > Edition.MOST) {
            throw new Refused(ReleaseProblem.REVISED_TOO_OFTEN);
        }
        start(edition, caller);
    }

    private void start(Edition edition, Caller caller) {
        ledger.note(Deed.on(named(edition.toString()), "start-release", PURPOSE));
        jobs.ask(edition, caller);
    }

    private static boolean isDecided(Job job) {
        return job.state() == Job.State.PUBLISHED || job.state() == Job.State.REFUSED;
    }

    List<Job> all() {
        ledger.note(Deed.listing("releases", List.of()));
        return jobs.all();
    }

    Job of(Period period) {
        ledger.note(Deed.listing("release-" + period, List.of()));
        return jobs.of(period).orElseThrow(() -> new Refused(ReleaseProblem.NO_SUCH_RELEASE));
    }

    /** What was given out, and that it was found safe, is in the ledger by the digest of the certificate. */
    void publish(Period period) {
        var job = jobs.of(period).orElseThrow(() -> new Refused(ReleaseProblem.NO_SUCH_RELEASE));
        if (!jobs.publish(period)) {
            throw new Refused(ReleaseProblem.NOT_READY);
        }
        noteGivenOut(job.certificate());
    }

    /** What auditors have already, for everybody. */
    void publishToEverybody(Period period) {
        var job = jobs.published(period).orElseThrow(() -> new Refused(ReleaseProblem.NOT_FOR_EVERYBODY));
        if (!jobs.publishToEverybody(period)) {
            throw new Refused(ReleaseProblem.NOT_FOR_EVERYBODY);
        }
        noteGivenOut(job.everybodysCertificate());
    }

    private void noteGivenOut(@Nullable String certificate) {
        ledger.note(Deed.on(named(String.valueOf(certificate)), "publish-release", PURPOSE));
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
