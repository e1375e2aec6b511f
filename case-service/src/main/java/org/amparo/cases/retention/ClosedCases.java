package org.amparo.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.listing.Line;
import org.amparo.cases.listing.Place;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Closed cases as rows: read along one range of an index for each type of case, because each has its own time. */
@ApplicationScoped
class ClosedCases {
    private final Database database;
    private final RetentionClock clock;

    ClosedCases(Database database, RetentionClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Since when a case is closed, and what was decided since. */
    record Closed(Instant at, @Nullable Instant keptUntil) {}

    Optional<Closed> find(UUID caseId) {
        return database.handle()
                .select("select closed_at, kept_until from case_file where id = ? and closed_at is not null", caseId)
                .map((row, context) ->
                        new Closed(at(row, "closed_at"), instant(row.getObject("kept_until", OffsetDateTime.class))))
                .findOne();
    }

    void keep(UUID caseId, Instant until, String reason) {
        database.handle()
                .execute(
                        "update case_file set kept_until = ?, kept_because = ? where id = ?",
                        until.atOffset(ZoneOffset.UTC),
                        reason,
                        caseId);
    }

    /** Those of an organisation whose time is over before the horizon, and that no decision keeps beyond it. */
    List<Line<Retained.Item>> of(String organisation, Instant horizon, Place place) {
        return place.bindTo(database.handle().createQuery("""
                        select f.*, s.staying, exists (select from legal_hold h
                            where h.case_id = f.id and h.lifted_at is null) as held
                        from unnest(:types, :years) as t (type, years) cross join lateral (
                            select c.*, c.closed_at + make_interval(years => t.years) as due from case_file c
                            where c.organisation = :organisation and c.case_type = t.type and c.closed_at is not null
                              and c.closed_at <= cast(:horizon as timestamptz) - make_interval(years => t.years)
                              and (c.kept_until is null or c.kept_until <= :horizon)
                              and (c.closed_at + make_interval(years => t.years), c.id) > (:at, :id)
                              and exists (select from person p where p.case_id = c.id and p.erasure_queued_at is null)
                            order by c.closed_at, c.id limit :rows) f
                        cross join lateral (select count(*) as staying from person p
                            where p.case_id = f.id and p.erasure_queued_at is null) s
                        order by f.due, f.id limit :rows"""))
                .bind("organisation", organisation)
                .bind("horizon", horizon.atOffset(ZoneOffset.UTC))
                .bindArray(
                        "types",
                        String.class,
                        Arrays.stream(CaseType.values()).map(CaseType::name).toList())
                .bindArray(
                        "years",
                        Integer.class,
                        Arrays.stream(CaseType.values()).map(clock::years).toList())
                .map((row, context) -> line(row))
                .list();
    }

    private static Line<Retained.Item> line(ResultSet row) throws SQLException {
        var due = at(row, "due");
        var reason = row.getString("kept_because");
        return new Line<>(
                row.getObject("id", UUID.class),
                due,
                new Retained.Item(
                        new CaseReference(row.getString("reference")),
                        CaseType.valueOf(row.getString("case_type")),
                        at(row, "closed_at"),
                        due,
                        row.getInt("staying"),
                        row.getBoolean("held"),
                        instant(row.getObject("kept_until", OffsetDateTime.class)),
                        reason == null ? null : NewRetention.Reason.valueOf(reason)));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
