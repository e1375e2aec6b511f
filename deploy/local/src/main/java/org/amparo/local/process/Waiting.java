package org.amparo.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something another process does, and gives up with a sentence. */
public final class Waiting {
    private Waiting() {}

    public static boolean within(Duration limit, Duration pause, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(pause);
        }
        return true;
    }

    public static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalSystemFailure("Interrupted while waiting.", e);
        }
    }
}
