package org.amparo.reporting.fivew;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.database.Database;

/** All reports the caller's organisation has taken. */
@ApplicationScoped
class Reports {
    private final Database database;

    Reports(Database database) {
        this.database = database;
    }

    /** Two officers of one organisation take a month one after the other. */
    void lock(Month month) {
        database.handle()
                .select(
                        "select pg_advisory_xact_lock(hashtextextended('five-w ' || reports_for() || ?, 0))::text",
                        month.value())
                .mapTo(String.class)
                .one();
    }

    /** What was taken of a month, the first version first. */
    List<Report> of(Month month) {
        return database.handle()
                .select(
                        "select * from five_w_report where organisation = (select reports_for()) and month = ?"
                                + " order by version",
                        month.first())
                .map((row, context) -> report(row))
                .list();
    }

    Optional<Report> last(Month month) {
        return of(month).stream().reduce((earlier, later) -> later);
    }

    Optional<Report> version(Month month, int version) {
        return of(month).stream().filter(report -> report.version() == version).findFirst();
    }

    /** Keeps a version and its rows, for good. */
    void keep(Month month, Report report, List<Line> lines) {
        database.handle()
                .createUpdate("""
                    insert into five_w_report (organisation, month, version, taken_at, rows, not_ready, changed)
                    values (reports_for(), :month, :version, :takenAt, :rows, :notReady, :changed)""")
                .bindMethods(report)
                .bind("takenAt", report.takenAt().atOffset(ZoneOffset.UTC))
                .bind("month", month.first())
                .execute();
        var batch = database.handle().prepareBatch("""
            insert into five_w_row (organisation, month, version, line, country, admin1, implementing_partner,
                indicator, activity, pillar, unit, rmrp, cash, mechanism, quantity, value, total, unregistered,
                new_people, new_elsewhere, lacking, by_group, by_age_gender)
            values (reports_for(), :month, :version, :line, :country, :admin1, :implementingPartner, :indicator,
                :activity, :pillar, :unit, :rmrp, :cash, :mechanism, :quantity, :value, :total, :unregistered,
                :newPeople, :newElsewhere, :lacking, :groups, :cells)""");
        for (var line : lines) {
            batch.bindMethods(line)
                    .bind("month", month.first())
                    .bind("version", report.version())
                    .bindArray("groups", Long.class, line.byGroup())
                    .bindArray("cells", Long.class, line.byAgeGender())
                    .add();
        }
        batch.execute();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getInt("version"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getInt("rows"),
                row.getInt("not_ready"),
                row.getInt("changed"));
    }
}
