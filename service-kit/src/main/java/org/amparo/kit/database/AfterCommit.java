package org.amparo.kit.seal;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import org.jboss.logging.Logger;

/** Something done once the transaction has committed and before its caller is answered; if it fails, the next reader does it. */
record AfterCommit(Runnable work) implements Synchronization {
    private static final Logger LOG = Logger.getLogger(AfterCommit.class);

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_COMMITTED) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException away) {
            LOG.warnf("a revision was not told to the keys: %s", away.getClass().getSimpleName());
        }
    }
}
