package org.amparo.reporting.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** All requests for figures. */
@ApplicationScoped
public class Register {
    private final Database database;

    Register(Database database) {
        this.database = database;
    }

    /**
     * Notes a request in the transaction that answers it.
     *
     * @param period of the words periods are named with, or empty
     * @param asked of the words of the lattice, or empty: nothing that somebody typed freely is kept
     */
    public void note(Caller by, String period, String asked, boolean given) {
        database.handle()
                .execute(
                        "insert into figure_request (asked_by, period, asked, given) values (?, ?, ?, ?)",
                        by.user(),
                        period,
                        asked,
                        given);
    }

    /** Those before a number, newest first. */
    List<Asked> before(long number, int most) {
        return database.handle()
                .select("select * from figure_request where id < ? order by id desc limit ?", number, most)
                .map((row, context) -> new Asked(
                        row.getLong("id"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("asked_by"),
                        row.getString("period"),
                        row.getString("asked"),
                        row.getBoolean("given")))
                .list();
    }
}
