package org.amparo.kit.background;

import java.time.Duration;

/** Says when something is due again inside a loop; due at once, and whatever happens to the clock. */
public final class Interval {
    private final long nanos;
    private long next = System.nanoTime();

    public Interval(Duration interval) {
        nanos = interval.toNanos();
    }

    /** Whether it is due; if so, the next interval begins. */
    public boolean isDue() {
        var now = System.nanoTime();
        if (now - next < 0) {
            return false;
        }
        next = now + nanos;
        return true;
    }
}
