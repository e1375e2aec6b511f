package org.amparo.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.casefile.Status;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.access.Cursors;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** An officer's cases, the one in which a holding ran out first before all others; read along one index, like a caseload. */
@ApplicationScoped
class OversightList {
    private static final int MOST = 100;

    private final Cursors cursors;
    private final Database database;

    OversightList(Cursors cursors, Database database) {
        this.cursors = cursors;
        this.database = database;
    }

    /** One page, and the cursor of the next; null on the last. */
    record Page(List<Item> cases, @Nullable String next) {}

    /**
     * One line.
     *
     * @param lapsed people whose holding ran out and who are not about to be erased
     * @param dueAt when the first holding runs out, or ran out
     */
    record Item(CaseReference reference, Status status, int people, int lapsed, Instant dueAt) {}

    private record Line(UUID id, Item item) {}

    /** What is shown, and whose it is. */
    record Read(Page shown, List<UUID> ids) {
        private static Read of(List<Line> lines, @Nullable String next) {
            return new Read(
                    new Page(lines.stream().map(Line::item).toList(), next),
                    lines.stream().map(Line::id).toList());
        }
    }

    Read page(Caller caller, boolean lapsed, @Nullable String after, int size) {
        var rows = Math.clamp(size, 1, MOST);
        var scope = "oversight " + lapsed + caller.userId();
        var lines = lines(
                Rights.overseer(caller.organisation()),
                lapsed,
                after == null ? null : cursors.open(after, scope),
                rows + 1);
        if (lines.size() <= rows) {
            return Read.of(lines, null);
        }
        var page = lines.subList(0, rows);
        var last = page.getLast();
        return Read.of(
                page, cursors.seal(new Caseload.Line(last.id(), last.item().dueAt()), scope));
    }

    private List<Line> lines(String overseer, boolean lapsed, Caseload.@Nullable Line after, int rows) {
        var statement = database.handle()
                .createQuery("""
                        select o.case_id, o.due_at, f.reference, f.status, count(*) as people,
                            count(*) filter (where p.holding_until <= now() and p.erasure_queued_at is null) as lapsed
                        from (select * from overseen_case
                              where subject = :overseer and since <= now() and until > now()
                                and (due_at <= now() or not :lapsed) and (due_at, case_id) > (:at, :id)
                              order by due_at, case_id limit :rows) o
                        join case_file f on f.id = o.case_id join person p on p.case_id = o.case_id
                        group by o.case_id, o.due_at, f.reference, f.status order by o.due_at, o.case_id""")
                .bind("overseer", overseer)
                .bind("lapsed", lapsed)
                .bind("rows", rows)
                .bind("at", (after == null ? Instant.EPOCH : after.sortAt()).atOffset(ZoneOffset.UTC))
                .bind("id", after == null ? new UUID(0, 0) : after.resource());
        return statement.map((row, context) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("case_id", UUID.class),
                new Item(
                        new CaseReference(row.getString("reference")),
                        Status.valueOf(row.getString("status")),
                        row.getInt("people"),
                        row.getInt("lapsed"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()));
    }
}
