package org.amparo.cases.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.amparo.cases.account.Leaving;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;

/** Closes accounts whose last day is over, and revokes them: nobody has to think of it on the day. */
@ApplicationScoped
class EndingWorker implements Recurring {
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final StaffAccounts accounts;
    private final StaffRecords records;
    private final Leaving leaving;
    private final Database database;

    EndingWorker(StaffAccounts accounts, StaffRecords records, Leaving leaving, Database database) {
        this.accounts = accounts;
        this.records = records;
        this.leaving = leaving;
        this.database = database;
    }

    @Override
    public String name() {
        return "ending-accounts";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(BETWEEN);
        endAll();
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
