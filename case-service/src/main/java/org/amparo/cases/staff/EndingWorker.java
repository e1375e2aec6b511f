package org.amparo.cases.staff;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.amparo.cases.account.Leaving;
import org.amparo.kit.background.Loop;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Closes accounts whose last day is over, and revokes them: nobody has to think of it on the day. */
@ApplicationScoped
class EndingWorker {
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final StaffAccounts accounts;
    private final StaffRecords records;
    private final Leaving leaving;
    private final Database database;
    private @Nullable Loop loop;

    EndingWorker(StaffAccounts accounts, StaffRecords records, Leaving leaving, Database database) {
        this.accounts = accounts;
        this.records = records;
        this.leaving = leaving;
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("ending-accounts", running -> {
            running.pause(BETWEEN);
            endAll();
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Safe to repeat, and for several replicas at once: whoever is closed already is closed. */
    void endAll() {
        database.work(records::over).forEach(this::end);
    }

    private void end(UUID account) {
        accounts.close(account);
        database.work(() -> {
            leaving.leaves(account, records.endedBy(account));
            records.ended(account);
            return null;
        });
    }
}
