package org.amparo.reporting.fivew;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.kit.database.Database;
import org.jdbi.v3.core.statement.Query;

/**
 * All rows of the caller's own organisation: as facts make them now, and as they were taken. Whose they are is decided in
 * the database, which knows who is asking; there is no way to name another organisation.
 */
@ApplicationScoped
class Lines {
    /** A hundred thousand deliveries take seconds; a request otherwise has five. */
    private static final String PATIENCE = "select set_config('statement_timeout', '60s', true)";

    private static final int ROWS_AT_ONCE = 200;

    private final Database database;

    Lines(Database database) {
        this.database = database;
    }

    /** The rows of a month as facts make them now, in the order of the file. */
    List<Line> now(Month month) {
        return made(month).map((row, context) -> line(row)).list();
    }

    /** The same one by one, however many there are. */
    void eachNow(Month month, Consumer<Line> reader) {
        made(month)
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> line(row))
                .useIterator(rows -> rows.forEachRemaining(reader));
    }

    /** The rows that were taken. */
    List<Line> taken(Month month, int version) {
        return kept(month, version).map((row, context) -> line(row)).list();
    }

    /** The same one by one. */
    void eachTaken(Month month, int version, Consumer<Line> reader) {
        kept(month, version)
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> line(row))
                .useIterator(rows -> rows.forEachRemaining(reader));
    }

    private Query made(Month month) {
        database.handle().select(PATIENCE).mapTo(String.class).one();
        return database.handle().select("select * from five_w_rows(?)", month.first());
    }

    private Query kept(Month month, int version) {
        return database.handle().createQuery("""
            select * from five_w_row
            where organisation = (select reports_for()) and month = :month and version = :version
            order by line collate "C\"""").bind("month", month.first()).bind("version", version);
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("line"),
                row.getString("country"),
                row.getString("admin1"),
                row.getString("implementing_partner"),
                row.getString("indicator"),
                row.getString("activity"),
                row.getString("pillar"),
                row.getString("unit"),
                row.getObject("rmrp", Boolean.class),
                row.getBoolean("cash"),
                row.getString("mechanism"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("value"),
                row.getLong("total"),
                row.getLong("unregistered"),
                row.getLong("new_people"),
                row.getLong("new_elsewhere"),
                row.getLong("lacking"),
                List.of((Long[]) row.getArray("by_group").getArray()),
                List.of((Long[]) row.getArray("by_age_gender").getArray()));
    }
}
