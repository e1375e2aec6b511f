package org.amparo.cases.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.amparo.cases.referral.Endings;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;

/**
 * Ends the rights of whoever was revoked, so that a later login gives nothing back. Case by case: an organisation may hold
 * more rights than one transaction should lock, and its tokens are refused meanwhile.
 */
@ApplicationScoped
class RightsWorker implements Recurring {
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final RightsToEnd rights;
    private final Endings endings;
    private final Database database;

    RightsWorker(RightsToEnd rights, Endings endings, Database database) {
        this.rights = rights;
        this.endings = endings;
        this.database = database;
    }

    @Override
    public String name() {
        return "rights-of-the-revoked";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(BETWEEN);
        endAll();
    }

    /** Safe to repeat, and for several replicas at once: a right ends once. */
    void endAll() {
        for (var next = database.work(rights::next); next.isPresent(); next = database.work(rights::next)) {
            end(next.orElseThrow());
        }
    }

    private void end(RightsToEnd.Open revocation) {
        database.work(() -> rights.of(revocation.subject())).forEach(this::end);
        database.work(() -> {
            rights.done(revocation.id());
            return null;
        });
    }

    private void end(RightsToEnd.OfCase ofCase) {
        database.work(() -> {
            rights.lock(ofCase.caseId());
            endings.end(ofCase.caseId(), ofCase.grants());
            return null;
        });
    }
}
