package org.amparo.referrals.deadline;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets other features' tests see what becomes of receivers who were silent. */
@ApplicationScoped
public class Silence {
    private final Deadlines deadlines;

    Silence(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Of all whose time is over. */
    public void ends() {
        deadlines.expireOverdue();
    }
}
