package org.amparo.reporting.assisted;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts at once whoever is due, so that a test need not wait for the worker. */
@ApplicationScoped
public class Counting {
    private final AssistedWorker worker;

    Counting(AssistedWorker worker) {
        this.worker = worker;
    }

    public void countAll() {
        worker.countAll();
    }
}
