package org.amparo.kit.ledger;

import com.google.crypto.tink.PublicKeyVerify;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amparo.kit.tree.SignedCheckpoint;

/** Says whether a ledger is what its service wrote, as far as checkpoints outside the database reach, or where it first is not. */
public final class LedgerVerifier {
    private static final int CHUNKS_AHEAD = 8;

    private final String origin;
    private final Seals seals;
    private final PublicKeyVerify verifier;

    public LedgerVerifier(String origin, Seals seals, PublicKeyVerify verifier) {
        this.origin = origin;
        this.seals = seals;
        this.verifier = verifier;
    }

    /** Reads the whole ledger once. */
    public Verified verify(Connection connection, List<SignedCheckpoint> file) throws SQLException {
        var rows = new LedgerRows(connection);
        var promises = new Promises(file, rows.epochs());
        var judging = new Judging(seals, promises);
        var first = Promises.foreign(file, origin, verifier).or(judging::broken);
        if (first.isEmpty()) {
            first = pass(rows, judging).or(judging::end);
        }
        if (first.isPresent()) {
            first = Optional.of(named(first.get(), rows));
        }
        return new Verified(judging.size(), Math.min(judging.size(), promises.reach()), promises.notes(), first);
    }

    private static Optional<Inconsistency> pass(LedgerRows rows, Judging judging) throws SQLException {
        var under = new ArrayDeque<Future<List<Judging.Judged>>>();
        var first = new ArrayDeque<Inconsistency>();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            rows.read(0, chunk -> {
                under.add(threads.submit(() -> judging.judge(chunk)));
                if (under.size() > CHUNKS_AHEAD) {
                    judging.add(result(under.remove())).ifPresent(first::add);
                }
                return first.isEmpty();
            });
            while (first.isEmpty() && !under.isEmpty()) {
                judging.add(result(under.remove())).ifPresent(first::add);
            }
            stop(threads);
        }
        return Optional.ofNullable(first.peek());
    }

    private static void stop(ExecutorService threads) {
        threads.shutdownNow();
    }

    private static List<Judging.Judged> result(Future<List<Judging.Judged>> judged) {
        try {
            return judged.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Where the leaf that belongs here stands further on, something was put before it; where it is nowhere, it is gone. */
    private Inconsistency named(Inconsistency found, LedgerRows rows) throws SQLException {
        var kind =
                switch (found.kind()) {
                    case ALTERED ->
                        standsFurtherOn(found.position(), rows)
                                ? Inconsistency.Kind.INSERTED
                                : Inconsistency.Kind.ALTERED;
                    case REORDERED ->
                        standsFurtherOn(found.position(), rows)
                                ? Inconsistency.Kind.REORDERED
                                : Inconsistency.Kind.DELETED;
                    default -> found.kind();
                };
        return new Inconsistency(kind, found.position());
    }

    private boolean standsFurtherOn(long position, LedgerRows rows) throws SQLException {
        var stands = new AtomicBoolean();
        rows.read(position, chunk -> {
            stands.compareAndSet(
                    false,
                    chunk.stream()
                            .anyMatch(row -> row.position() > position
                                    && seals.place(row.leaf(), position).equals(row.place())));
            return !stands.get();
        });
        return stands.get();
    }
}
