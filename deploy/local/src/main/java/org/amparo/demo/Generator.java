package org.amparo.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Fills a running system with a population, through the public APIs and as its caseworkers would. */
final class Generator {
    private static final int AT_ONCE = 8;
    private static final int PARTS_TOLD = 5;

    private final Map<Country, Registration> caseworkers = new EnumMap<>(Country.class);
    private final Story story;

    Generator(Amparo amparo, Patience patience, Story story) {
        this.story = story;
        for (var country : Country.values()) {
            caseworkers.put(country, new Registration(amparo.user(country.caseworker()), patience));
        }
    }

    void load(Population population) {
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        var workers = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> work(population.cases(), next, done),
                        started -> Thread.ofVirtual().start(started)))
                .limit(AT_ONCE)
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(workers).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Disappointment disappointment ? disappointment : e;
        }
    }

    private void work(List<PlannedCase> cases, AtomicInteger next, AtomicInteger done) {
        try {
            for (var i = next.getAndIncrement(); i < cases.size(); i = next.getAndIncrement()) {
                var planned = cases.get(i);
                registration(planned).carryOut(planned);
                tell(done.incrementAndGet(), cases.size());
            }
        } catch (RuntimeException e) {
            // Whoever works beside this one finds nothing left to do.
            next.set(cases.size());
            throw e;
        }
    }

    private Registration registration(PlannedCase planned) {
        var country = planned.intake().country();
        var registration = caseworkers.get(country);
        if (registration == null) {
            throw new IllegalArgumentException("nobody works in " + country);
        }
        return registration;
    }

    private void tell(int done, int all) {
        if ((long) done * PARTS_TOLD / all > (done - 1L) * PARTS_TOLD / all) {
            story.aside("%d of %d cases".formatted(done, all));
        }
    }
}
