package org.amparo.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Pages through what a caller may see, newest first. Each subject of the caller is one range of an index; a page is the
 * merge of these ranges, so page 1,000 costs what page 1 costs and nobody counts rows.
 */
@ApplicationScoped
public class Caseload {
    private final Database database;
    private final Cursors cursors;
    private final Ledger ledger;

    Caseload(Database database, Cursors cursors, Ledger ledger) {
        this.database = database;
        this.cursors = cursors;
        this.ledger = ledger;
    }

    /**
     * Which list is read, and how it is narrowed.
     *
     * @param list name of the list; a cursor of one list does not fit another
     * @param join joins the domain's table to {@code caseload c}; read only when something narrows the list; a constant
     *     of the feature, never input
     * @param where narrows it, with named parameters; empty for the whole list; a constant of the feature, never input
     * @param bindings values of the parameters
     * @param after the cursor of the page before; null for the first page
     * @param size rows of a page, 1 to 100
     */
    public record Query(
            String list,
            String join,
            String where,
            Map<String, Object> bindings,
            @Nullable String after,
            int size) {
        public Query {
            bindings = Map.copyOf(bindings);
            size = Math.clamp(size, 1, 100);
        }
    }

    /** One line: what it is about, and the moment it is sorted by. */
    public record Line(UUID resource, Instant sortAt) {}

    /** The lines of this page, and the cursor of the next; null on the last page. */
    public record Lines(List<Line> lines, @Nullable String next) {}

    /** One page. That it was shown is in the ledger. */
    public Lines page(Caller caller, Query query) {
        var page = read(caller, query);
        ledger.note(Deed.listing(
                query.list().toLowerCase(Locale.ROOT),
                page.lines().stream().map(Line::resource).toList()));
        return page;
    }

    private Lines read(Caller caller, Query query) {
        var scope = query.list() + new TreeMap<>(query.bindings()) + caller.userId();
        var after = query.after() == null ? null : cursors.open(query.after(), scope);
        var subjects = caller.subjects();
        var ranges = new ArrayList<String>();
        for (var i = 0; i < subjects.size(); i++) {
            ranges.add(range(query, i, after != null));
        }
        var statement = database.handle()
                // One range alone, of somebody without an organisation, bears no second order beside its own.
                .createQuery("select * from (" + String.join(" union ", ranges)
                        + ") lines order by sort_at desc, resource desc limit :rows")
                .bindMap(query.bindings())
                .bind("rows", query.size() + 1);
        for (var i = 0; i < subjects.size(); i++) {
            statement.bind("subject" + i, subjects.get(i));
        }
        if (after != null) {
            statement.bind("at", after.sortAt().atOffset(ZoneOffset.UTC)).bind("id", after.resource());
        }
        var lines = statement
                .map((row, context) -> new Line(
                        row.getObject("resource", UUID.class),
                        row.getObject("sort_at", OffsetDateTime.class).toInstant()))
                .list();
        if (lines.size() <= query.size()) {
            return new Lines(lines, null);
        }
        var page = lines.subList(0, query.size());
        return new Lines(List.copyOf(page), cursors.seal(page.getLast(), scope));
    }

    /** An exclusion hides a line here as it hides the row behind it, so that no page is shorter for it. */
    private static String range(Query query, int subject, boolean goesOn) {
        var narrowed = !query.where().isEmpty();
        return "(select c.sort_at, c.resource from caseload c " + (narrowed ? query.join() : "")
                + " where c.subject = :subject" + subject + " and c.since <= now() and c.until > now()"
                + " and not exists (select from access_exclusion x where x.resource = c.resource"
                + " and x.subject = any ((select caller_subjects())::text[]))"
                + (goesOn ? " and (c.sort_at, c.resource) < (:at, :id)" : "")
                + (narrowed ? " and " + query.where() : "")
                + " order by c.sort_at desc, c.resource desc limit :rows)";
    }

    /** Moves a resource to the top of every caseload it is in. */
    public void touch(UUID resource) {
        database.handle().execute("select caseload_touch(?, now())", resource);
    }
}
