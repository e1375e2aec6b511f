package org.amparo.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/**
 * People at work on sealed blocks: some read one again and again, one writes the first block of another person every
 * fifth of a second, which makes a new data key. Counts what fails instead of stopping.
 */
final class BlockWork {
    private static final int READERS = 3;
    private static final int CASES = 5_000;
    private static final long BETWEEN_WRITES_MILLIS = 200;

    private final Http caseworker;
    private final String read;
    private final Queue<String> unwritten;
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong written = new AtomicLong();

    private BlockWork(Http caseworker, String read, Collection<String> unwritten) {
        this.caseworker = caseworker;
        this.read = read;
        this.unwritten = new ConcurrentLinkedQueue<>(unwritten);
    }

    /** On cases that this caseworker registered: one contact is written and read, those of the others are not there yet. */
    static BlockWork of(LocalSystem system, Http caseworker) throws SQLException, IOException, InterruptedException {
        var contacts = new ArrayDeque<String>();
        try (var connection = system.database(AmparoService.CASE).asSuperuser();
                var select = connection.prepareStatement(
                        "select f.reference from caseload l join case_file f on f.id = l.resource where l.subject = ?"
                                + " and f.reference not like 'ZZ-%' order by l.sort_at limit " + CASES)) {
            select.setString(1, "user:" + caseworker.login().subject());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    contacts.add("/cases/" + rows.getString(1) + "/people/2/contact");
                }
            }
        }
        var read = contacts.remove();
        caseworker.put(read, "\"0\"", SealedRegistration.CONTACT, 204);
        return new BlockWork(caseworker, read, contacts);
    }

    /**
     * What became of the work of some time.
     *
     * @param latencies of the readings
     */
    record Seen(Latencies latencies, long written, long failures) {
        Seen and(Seen later) {
            var all = LongStream.concat(
                            LongStream.of(latencies.sortedMicros()), LongStream.of(later.latencies.sortedMicros()))
                    .toArray();
            return new Seen(
                    Latencies.of(all, latencies.seconds() + later.latencies.seconds()),
                    written + later.written,
                    failures + later.failures);
        }

        String sentence() {
            return latencies.sentence() + "   " + written + " first blocks written";
        }
    }

    Seen run(Duration duration) throws ExecutionException, InterruptedException {
        failures.set(0);
        written.set(0);
        try (var clock = Executors.newScheduledThreadPool(1)) {
            var writing = clock.scheduleAtFixedRate(this::write, 0, BETWEEN_WRITES_MILLIS, TimeUnit.MILLISECONDS);
            var latencies = ClosedLoop.run(READERS, duration, () -> this::read);
            writing.cancel(false);
            return new Seen(latencies, written.get(), failures.get());
        }
    }

    private void read() {
        try {
            if (caseworker.status(read) != 200) {
                failures.incrementAndGet();
            }
        } catch (IOException unanswered) {
            failures.incrementAndGet();
        }
    }

    private void write() {
        var address = unwritten.poll();
        if (address == null) {
            return;
        }
        try {
            caseworker.put(address, "\"0\"", SealedRegistration.CONTACT, 204);
            written.incrementAndGet();
        } catch (RuntimeException refused) {
            failures.incrementAndGet();
        }
    }
}
