package org.amparo.reporting.statistic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.Qualifier;
import org.amparo.reporting.imports.Origin;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/** All external statistics. */
@ApplicationScoped
public class ExternalStatistics {
    private final Database database;

    ExternalStatistics(Database database) {
        this.database = database;
    }

    void keep(UUID importId, List<ExternalStatistic> statistics) {
        var batch = database.handle().prepareBatch("""
                insert into external_statistic (import, indicator, platform, country, first_year, last_year, value,
                    qualifier, printed_source, note)
                values (:import, :indicator, :platform, :country, :firstYear, :lastYear, :value,
                    :qualifier, :printedSource, :note)""");
        statistics.forEach(statistic -> batch.bind("import", importId)
                .bindMethods(statistic)
                .bindMethods(statistic.about())
                .add());
        batch.execute();
    }

    /** All that stand, by country, indicator and year; of one country, if one is named. */
    public List<Sourced<ExternalStatistic>> of(@Nullable Country country) {
        return database.handle()
                .select("""
                        select e.*, s.source, s.title
                        from external_statistic e
                            join figure_import_in_force s on s.import = e.import and s.year = e.last_year
                        where s.kind = 'EXTERNAL_STATISTICS' and (?::text is null or e.country = ?::text)
                        order by e.country nulls first, e.indicator, e.first_year, e.last_year, s.source""", country, country)
                .map((row, context) ->
                        new Sourced<>(new Origin(row.getString("source"), row.getString("title")), statistic(row)))
                .list();
    }

    private static ExternalStatistic statistic(ResultSet row) throws SQLException {
        var country = row.getString("country");
        return new ExternalStatistic(
                new ExternalStatistic.About(
                        row.getString("indicator"),
                        Platform.valueOf(row.getString("platform")),
                        country == null ? null : Country.valueOf(country),
                        row.getInt("first_year"),
                        row.getInt("last_year")),
                row.getBigDecimal("value"),
                Qualifier.valueOf(row.getString("qualifier")),
                row.getString("printed_source"),
                row.getString("note"));
    }
}
