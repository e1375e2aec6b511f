package org.amparo.kit.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The database of this service, spoken to inside a transaction only. Use cases speak as the <em>app</em> role, bound to
 * their caller's rows; relay, readers and deadlines speak as the <em>worker</em> role.
 */
@ApplicationScoped
public class Database {
    private static final String HANDLE = Database.class.getName() + ".handle";
    private static final String NOW = Database.class.getName() + ".now";

    private final Jdbi app;
    private final Jdbi worker;
    private final TransactionSynchronizationRegistry transaction;

    Database(
            AgroalDataSource app,
            @DataSource("worker") AgroalDataSource worker,
            TransactionSynchronizationRegistry transaction) {
        this.app = jdbi(app);
        this.worker = jdbi(worker);
        this.transaction = transaction;
    }

    private static Jdbi jdbi(AgroalDataSource source) {
        // The transaction manager ends the transaction, not the handle.
        return SilentJdbi.over(source).configure(Handles.class, handles -> handles.setForceEndTransactions(false));
    }

    /** The connection of the running transaction, as the role that began it; outside of one it refuses. */
    public Handle handle() {
        if (transaction.getResource(HANDLE) instanceof Handle handle) {
            return handle;
        }
        throw new IllegalStateException("no transaction says who is asking");
    }

    /** Runs work that no caller asked for, as the worker role, in a transaction of its own. */
    public <T extends @Nullable Object> T work(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> speak(worker, Database::begin, work));
    }

    /** Runs what belongs to a caller's request and must outlive its transaction, as the app role, in one of its own. */
    public <T extends @Nullable Object> T as(Caller caller, Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> workAs(caller, work));
    }

    /** Does something once the running transaction has committed, before its caller is answered; the commit stands if it fails. */
    public void afterCommit(String what, Runnable work) {
        transaction.registerInterposedSynchronization(new AfterCommit(what, work));
    }

    /** Whether any transaction is under way. */
    public boolean isInTransaction() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** The time at which the running transaction began, by the database's clock: every replica judges alike. */
    public Instant now() {
        if (transaction.getResource(NOW) instanceof Instant now) {
            return now;
        }
        throw new IllegalStateException("no transaction, no time");
    }

    /** Whether a use case is under way already. */
    public boolean knowsWhoIsAsking() {
        return transaction.getTransactionKey() != null && transaction.getResource(NOW) != null;
    }

    /**
     * Runs work of a caller inside the transaction that surrounds it, after saying who that is.
     *
     * @throws UnauthorizedException when the token was revoked, or is of a time that is still to come
     * @throws Refused when the database's clock went back
     */
    <T extends @Nullable Object> T workAs(Caller caller, Callable<T> work) throws Exception {
        return speak(app, handle -> begin(handle, caller), work);
    }

    private <T extends @Nullable Object> T speak(Jdbi role, Function<Handle, OffsetDateTime> begin, Callable<T> work)
            throws Exception {
        // Closed at the end of the work: the connection itself stays with the transaction until that ends.
        try (var handle = role.open()) {
            transaction.putResource(HANDLE, handle);
            transaction.putResource(NOW, begin.apply(handle).toInstant());
            return work.call();
        } finally {
            transaction.putResource(HANDLE, null);
            transaction.putResource(NOW, null);
        }
    }

    private static OffsetDateTime begin(Handle handle) {
        return handle.select("select now()").mapTo(OffsetDateTime.class).one();
    }

    private static OffsetDateTime begin(Handle handle, Caller caller) {
        var subjects =
                caller.names().stream().map(subject -> '"' + subject + '"').collect(Collectors.joining(",", "{", "}"));
        return handle.select(
                        "select set_config('amparo.subjects', ?, true), set_config('amparo.request', ?, true), now(),"
                                + " is_revoked(?::text[], ?), clock_went_back()",
                        subjects,
                        caller.requestId(),
                        subjects,
                        caller.issuedAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> {
                    mustNotHaveGoneBack(row.getBoolean(5));
                    return admitted(caller, row.getObject(3, OffsetDateTime.class), row.getBoolean(4));
                })
                .one();
    }

    /** With the clock ended rights would come back. */
    private static void mustNotHaveGoneBack(boolean wentBack) {
        if (wentBack) {
            throw new Refused(GeneralProblem.CLOCK_WENT_BACK);
        }
    }

    /** A token from the future tells that a clock went back, and then nothing says whether it was revoked. */
    private static OffsetDateTime admitted(Caller caller, OffsetDateTime now, boolean isRevoked) {
        if (isRevoked || caller.issuedAt().isAfter(now.toInstant().plus(Caller.CLOCKS_DIFFER_AT_MOST))) {
            throw new UnauthorizedException();
        }
        return now;
    }
}
