package org.amparo.cases.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What must not be erased. Placed, lifted and asked for under the lock of the case, as an erasure begins under it. */
@ApplicationScoped
public class LegalHolds {
    private final Database database;

    LegalHolds(Database database) {
        this.database = database;
    }

    /** Refuses to erase anybody of a case that is held. */
    public void mustNotHold(UUID caseId) {
        if (inForce(caseId)) {
            throw new Refused(DemandProblem.LEGAL_HOLD);
        }
    }

    private boolean inForce(UUID caseId) {
        return database.handle()
                .select("select exists (select from legal_hold where case_id = ? and lifted_at is null)", caseId)
                .mapTo(Boolean.class)
                .one();
    }

    void place(UUID demand, UUID caseId, Caller by) {
        database.handle()
                .execute(
                        "insert into legal_hold (demand_id, case_id, placed_by) values (?, ?, ?)",
                        demand,
                        caseId,
                        by.user());
    }

    /** Answers whether there was one to lift. */
    boolean lift(UUID demand, Caller by) {
        return database.handle()
                        .execute(
                                "update legal_hold set lifted_at = now(), lifted_by = ?"
                                        + " where demand_id = ? and lifted_at is null",
                                by.user(),
                                demand)
                == 1;
    }

    /** A hold as whoever works on the case sees it: not who asked. */
    record Line(Instant placedAt, @Nullable Instant liftedAt) {}

    List<Line> of(UUID caseId) {
        return database.handle()
                .select("select placed_at, lifted_at from legal_hold where case_id = ? order by placed_at", caseId)
                .map((row, context) -> new Line(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        instant(row.getObject(2, OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
