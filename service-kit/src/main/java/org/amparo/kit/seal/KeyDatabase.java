package org.amparo.kit.seal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;
import org.amparo.kit.database.SilentJdbi;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The database of keys, apart from the data and outside its transactions: what is written here stays, whatever becomes
 * of the transaction around it. A service that seals nothing has none.
 */
@ApplicationScoped
class KeyDatabase {
    private final @Nullable Jdbi requests;
    private final @Nullable Jdbi worker;

    KeyDatabase(
            @DataSource("keys") Instance<AgroalDataSource> requests,
            @DataSource("keys-worker") Instance<AgroalDataSource> worker) {
        this.requests = jdbi(requests);
        this.worker = jdbi(worker);
    }

    private static @Nullable Jdbi jdbi(Instance<AgroalDataSource> source) {
        return source.isResolvable() ? SilentJdbi.over(source.get()) : null;
    }

    boolean isThere() {
        return requests != null && worker != null;
    }

    /** As whoever seals and opens: each statement stands alone. */
    <T extends @Nullable Object> T ask(HandleCallback<T, RuntimeException> statement) {
        return required(requests).withHandle(statement);
    }

    /** As whoever erases and turns keys, in a transaction. */
    <T extends @Nullable Object> T work(HandleCallback<T, RuntimeException> work) {
        return required(worker).inTransaction(work);
    }

    /** The same, each statement alone, on one connection. */
    <X extends Exception> void hold(HandleConsumer<X> work) throws X {
        required(worker).useHandle(work);
    }

    private static Jdbi required(@Nullable Jdbi jdbi) {
        return Objects.requireNonNull(jdbi, "this service has no database of keys");
    }
}
