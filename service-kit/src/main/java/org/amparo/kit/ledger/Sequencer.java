package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.amparo.kit.background.Interval;
import org.amparo.kit.background.Lease;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.jboss.logging.Logger;

/** Numbers the ledger while the service runs. One per service is active; another replica waits for its lease. */
@ApplicationScoped
class Sequencer implements Recurring {
    private static final Logger LOG = Logger.getLogger(Sequencer.class);
    private static final Duration UNTIL_THE_LEASE_MAY_BE_FREE = Duration.ofSeconds(1);
    private static final Duration UNTIL_SOMEBODY_LOOKS = Duration.ofSeconds(30);
    private static final Duration INSPECTION = Duration.ofSeconds(5);

    private final Lease lease;
    private final Numbering numbering;
    private final LedgerSettings settings;

    Sequencer(Lease lease, Numbering numbering, LedgerSettings settings) {
        this.lease = lease;
        this.numbering = numbering;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "ledger-sequencer";
    }

    @Override
    public void round(Loop running) throws Exception {
        try (var held = lease.take(Lease.LEDGER)) {
            if (held == null) {
                running.pause(UNTIL_THE_LEASE_MAY_BE_FREE);
            } else {
                numberWhile(running, held);
            }
        }
    }

    private void numberWhile(Loop running, Lease.Held held) throws Exception {
        Numbering.Standing standing;
        try {
            standing = numbering.begin();
        } catch (IllegalStateException other) {
            LOG.errorf("no leaf gets a number: %s; run deploy/verify-ledger", other.getMessage());
            running.pause(UNTIL_SOMEBODY_LOOKS);
            return;
        }
        var inspection = new Interval(INSPECTION);
        while (running.goesOn()) {
            if (inspection.isDue()) {
                held.confirm();
            }
            if (numbering.next(standing, settings.batch()) < settings.batch()) {
                running.pause(settings.pace());
            }
        }
    }
}
