package org.amparo.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** Who works in the caller's organisation, as far as they were here: a case is never given to a stranger. */
@ApplicationScoped
public class Colleagues {
    private final Database database;

    Colleagues(Database database) {
        this.database = database;
    }

    /** Notes that the caller was here. */
    void greet(Caller caller) {
        database.handle()
                .execute(
                        "insert into colleague (account, organisation) values (?, ?) on conflict do nothing",
                        UUID.fromString(caller.userId()),
                        caller.organisation());
    }

    /** Whether this account was seen here for the caller's organisation. */
    public boolean has(Caller caller, UUID account) {
        return database.handle()
                .select(
                        "select exists (select from colleague where account = ? and organisation = ?)",
                        account,
                        caller.organisation())
                .mapTo(Boolean.class)
                .one();
    }

    List<UUID> of(Caller caller) {
        return database.handle()
                .select("select account from colleague where organisation = ? order by account", caller.organisation())
                .mapTo(UUID.class)
                .list();
    }
}
