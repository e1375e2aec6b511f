package org.amparo.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for what another service must hear of first, says so when it takes long, and gives up with a sentence. */
record Patience(Duration quiet, Duration limit, Consumer<String> voice) {
    private static final Duration PAUSE = Duration.ofMillis(50);

    static Patience usual(Consumer<String> voice) {
        return new Patience(Duration.ofSeconds(5), Duration.ofSeconds(60), voice);
    }

    /** With many asking at once, some wait a little, and nobody wants to read of each. */
    static Patience ofMany(Consumer<String> voice) {
        return new Patience(Duration.ofSeconds(30), Duration.ofSeconds(90), voice);
    }

    /** Making a release, and attacking it, takes seconds to minutes. */
    static Patience ofReleases(Consumer<String> voice) {
        return new Patience(Duration.ofSeconds(5), Duration.ofMinutes(10), voice);
    }

    /** Looks again and again until there is something to see. */
    <T> T until(String awaited, Supplier<Optional<T>> look) {
        var began = System.nanoTime();
        var said = false;
        while (true) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (waited.compareTo(limit) > 0) {
                throw new Disappointment("Waited %d s in vain for %s: deploy/status shows what holds it up."
                        .formatted(limit.toSeconds(), awaited));
            }
            if (!said && waited.compareTo(quiet) > 0) {
                voice.accept("(waiting for %s, which takes longer than usual)".formatted(awaited));
                said = true;
            }
            pause();
        }
    }

    /** As long as between two looks. */
    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Disappointment("Interrupted while waiting.", e);
        }
    }
}
