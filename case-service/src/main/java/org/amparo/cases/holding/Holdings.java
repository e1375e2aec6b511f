package org.amparo.cases.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.BasisRow;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** What holding each person rests on, and what was decided when it ran out. */
@ApplicationScoped
public class Holdings {
    private final Database database;

    Holdings(Database database) {
        this.database = database;
    }

    /** What holding this person rests on. */
    public Holding of(UUID person) {
        return database.handle()
                .select("select *, holding_until <= now() as ran_out from person where id = ?", person)
                .map((row, context) -> holding(row))
                .one();
    }

    /** Notes what was decided, and by whom. */
    public void decide(UUID person, Decision decision, Caller by) {
        database.handle()
                .execute(
                        "update person set holding_decision = ?, holding_decided_at = now(), holding_decided_by = ?"
                                + " where id = ?",
                        decision.name(),
                        by.user(),
                        person);
    }

    /** Puts a new basis in the place of the old one; what was decided about that one is done with. */
    void renew(UUID person, Basis basis) {
        var until = basis.until(database.now()).atOffset(ZoneOffset.UTC);
        var statement =
                database.handle().createUpdate("""
                        update person set holding_kind = :kind, holding_code = :code, holding_given_by = :givenBy,
                            holding_means = :means, holding_language = :language, holding_until = :until,
                            holding_decision = null, holding_decided_at = null, holding_decided_by = null
                        where id = :person""").bind("person", person).bind("until", until);
        BasisRow.of(basis).bindTo(statement);
        statement.execute();
    }

    private static Holding holding(ResultSet row) throws SQLException {
        var decision = row.getString("holding_decision");
        return new Holding(
                Basis.Kind.valueOf(row.getString("holding_kind")),
                row.getString("holding_code"),
                row.getString("holding_given_by"),
                row.getString("holding_means"),
                row.getObject("holding_until", OffsetDateTime.class).toInstant(),
                row.getBoolean("ran_out"),
                decision == null ? null : Decision.valueOf(decision),
                instant(row.getObject("holding_decided_at", OffsetDateTime.class)));
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
