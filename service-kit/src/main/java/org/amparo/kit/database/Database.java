package org.amparo.kit.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
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
        var jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
        // The transaction manager ends the transaction, not the handle.
        jdbi.configure(Handles.class, handles -> handles.setForceEndTransactions(false));
        return jdbi;
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
        return QuarkusTransaction.requiringNew().call(() -> {
            var handle = open(worker);
            transaction.putResource(
                    NOW,
                    handle.select("select now()")
                            .mapTo(OffsetDateTime.class)
                            .one()
                            .toInstant());
            return work.call();
        });
    }

    /** The time at which the running transaction began, by the database's clock: every replica judges alike. */
    public Instant now() {
        if (transaction.getResource(NOW) instanceof Instant now) {
            return now;
        }
        throw new IllegalStateException("no transaction, no time");
    }

    boolean knowsWhoIsAsking() {
        return transaction.getResource(NOW) != null;
    }

    void beginAs(Collection<String> subjects, String requestId) {
        var array = subjects.stream().map(subject -> '"' + subject + '"').collect(Collectors.joining(",", "{", "}"));
        var now = open(app)
                .select(
                        "select set_config('amparo.subjects', ?, true), set_config('amparo.request', ?, true), now()",
                        array,
                        requestId)
                .map((row, context) -> row.getObject(3, OffsetDateTime.class))
                .one();
        transaction.putResource(NOW, now.toInstant());
    }

    private Handle open(Jdbi jdbi) {
        var handle = jdbi.open();
        transaction.putResource(HANDLE, handle);
        return handle;
    }
}
