package org.amparo.kit.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import org.jboss.logging.Logger;

/** Something done once the transaction has committed and before its caller is answered. What it does may fail: the commit stands. */
record AfterCommit(String what, Runnable work) implements Synchronization {
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
            LOG.warnf("%s failed after a commit: %s", what, away.getClass().getSimpleName());
        }
    }
}
