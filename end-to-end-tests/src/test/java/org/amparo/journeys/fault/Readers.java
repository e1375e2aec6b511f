package org.amparo.journeys.fault;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.amparo.journeys.system.Account;
import org.amparo.local.layout.AmparoService;
import org.jspecify.annotations.Nullable;

/** People who read without pause while services are killed under them; what each reads when is drawn from the seed. */
final class Readers implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final int STATUS_OF_AN_ANSWER = 200;
    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Executor ASIDE = task -> Thread.ofVirtual().start(task);

    private final List<Page> pages;
    private final Readings readings;
    private final CompletableFuture<?> work;
    private volatile boolean reading = true;
    private volatile @Nullable Waiting waiting;

    /** Something that is read, by whom and where. */
    record Page(AmparoService service, Account reader, String path) {}

    private record Waiting(AmparoService service, CountDownLatch answers) {}

    Readers(long seed, List<Page> pages, Readings readings) {
        this.pages = pages;
        this.readings = readings;
        this.work = CompletableFuture.allOf(IntStream.range(0, AT_ONCE)
                .mapToObj(number -> CompletableFuture.runAsync(() -> work(new Random(seed * AT_ONCE + number)), ASIDE))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Returns in the moment in which the service has answered this often. */
    void awaitAnswers(AmparoService service, int many) throws InterruptedException {
        var awaited = new Waiting(service, new CountDownLatch(many));
        waiting = awaited;
        if (!awaited.answers().await(1, TimeUnit.MINUTES)) {
            throw new AssertionError(service.module() + " answers nobody");
        }
    }

    @Override
    public void close() {
        reading = false;
        work.join();
    }

    private void work(Random random) {
        while (reading) {
            var page = pages.get(random.nextInt(pages.size()));
            var request = new UUID(random.nextLong(), random.nextLong());
            var answered = isAnswered(page, request);
            readings.keep(page, request, answered);
            if (answered) {
                count(page.service());
            } else {
                // Whoever is at a screen tries again in a moment.
                LockSupport.parkNanos(A_MOMENT);
            }
        }
    }

    private static boolean isAnswered(Page page, UUID request) {
        try {
            return page.reader().reads(page.service(), page.path(), request).status() == STATUS_OF_AN_ANSWER;
        } catch (UncheckedIOException unanswered) {
            return false;
        }
    }

    private void count(AmparoService service) {
        var awaited = waiting;
        if (awaited != null && awaited.service() == service) {
            awaited.answers().countDown();
        }
    }
}
