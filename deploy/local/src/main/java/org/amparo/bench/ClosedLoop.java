package org.amparo.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Clients that each do the next thing when the last one is done. */
final class ClosedLoop {
    /** One client's work, done again and again. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    private ClosedLoop() {}

    /** Runs so many clients for so long, and answers how long each repetition took. */
    static Latencies run(int clients, Duration duration, Callable<Client> newClient)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var began = System.nanoTime();
            var ends = began + duration.toNanos();
            var runs = new ArrayList<Callable<List<Long>>>();
            for (var i = 0; i < clients; i++) {
                runs.add(() -> repeat(newClient, ends));
            }
            var times = LongStream.builder();
            for (var run : threads.invokeAll(runs)) {
                run.get().forEach(times::add);
            }
            return Latencies.of(times.build().toArray(), (System.nanoTime() - began) / 1e9);
        }
    }

    private static List<Long> repeat(Callable<Client> newClient, long ends) throws Exception {
        var times = new ArrayList<Long>();
        try (var client = newClient.call()) {
            while (System.nanoTime() < ends) {
                var began = System.nanoTime();
                client.once();
                times.add((System.nanoTime() - began) / 1000);
            }
        }
        return times;
    }
}
