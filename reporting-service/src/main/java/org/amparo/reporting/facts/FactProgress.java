package org.amparo.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.jspecify.annotations.Nullable;

/** Where operators see that facts arrive, and nothing about any of them. */
@UseCase
@NotInLedger("how many facts came; no fact")
@ApplicationScoped
class FactProgress {
    private final Database database;

    FactProgress(Database database) {
        this.database = database;
    }

    /**
     * Facts of one kind.
     *
     * @param facts how many are kept; counted, not published
     * @param lastReceivedAt when one last came; null before the first
     */
    record FactsOfAKind(
            FactRecorded.Kind kind, long facts, @Nullable Instant lastReceivedAt) {}

    List<FactsOfAKind> ofEachKind() {
        return database.handle()
                .select("select kind, facts, last_received_at from fact_progress()")
                .map((row, context) -> new FactsOfAKind(
                        FactRecorded.Kind.valueOf(row.getString("kind")),
                        row.getLong("facts"),
                        instant(row.getObject("last_received_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
