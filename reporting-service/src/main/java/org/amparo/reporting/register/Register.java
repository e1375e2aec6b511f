package org.amparo.reporting.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;

/** All requests for figures. */
@ApplicationScoped
public class Register {
    private final Database database;
    private final Ledger ledger;

    Register(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * The answer, after who asked for what stands in register and ledger, in the transaction that answers.
     *
     * @param period of the words periods are named with, or empty
     * @param asked of the words of products and lattice, or empty: nothing that somebody typed freely is kept
     * @param answer empty when the request is refused
     */
    public <T> Optional<T> noted(Caller by, String period, String asked, Optional<T> answer) {
        database.handle()
                .execute(
                        "insert into figure_request (asked_by, period, asked, given) values (?, ?, ?, ?)",
                        by.user(),
                        period,
                        asked,
                        answer.isPresent());
        ledger.note(Deed.listing("figures", List.of()));
        return answer;
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
