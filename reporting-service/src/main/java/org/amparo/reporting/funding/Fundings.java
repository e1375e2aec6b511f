package org.amparo.reporting.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.imports.Origin;
import org.amparo.reporting.imports.Sourced;

/** All that was reported of money. */
@ApplicationScoped
public class Fundings {
    private final Database database;

    Fundings(Database database) {
        this.database = database;
    }

    void keep(UUID importId, List<Funding> fundings) {
        var batch = database.handle().prepareBatch("""
                insert into funding (import, year, platform, country, attribution, requirement_usd, funded_usd,
                    unmet_usd, printed_coverage, printed_unmet_share, donors, funded_organisations, as_of, caveat)
                values (:import, :year, :platform, :country, :attribution, :requirement, :funded,
                    :unmet, :printedCoverage, :printedUnmetShare, :donors, :fundedOrganisations, :asOfDay, :caveat)""");
        fundings.forEach(funding -> batch.bind("import", importId)
                .bindMethods(funding)
                .bindMethods(funding.about())
                .bindMethods(funding.money())
                .bind("asOfDay", funding.asOf().day())
                .add());
        batch.execute();
    }

    /** The funding of a year in the plan's order of platforms. */
    public List<Sourced<Funding>> of(int year) {
        return database
                .handle()
                .select("""
                        select f.*, s.source, s.title
                        from funding f join figure_import_in_force s on s.import = f.import and s.year = f.year
                        where s.kind = 'FUNDING' and s.year = ?
                        order by s.source, f.country nulls first, f.attribution""", year)
                .map((row, context) ->
                        new Sourced<>(new Origin(row.getString("source"), row.getString("title")), funding(row)))
                .stream()
                .sorted(Comparator.comparing(printed -> printed.figure().about().platform()))
                .toList();
    }

    private static Funding funding(ResultSet row) throws SQLException {
        return new Funding(
                about(row),
                new Funding.Money(
                        row.getObject("requirement_usd", Long.class),
                        row.getObject("funded_usd", Long.class),
                        row.getObject("unmet_usd", Long.class),
                        row.getBigDecimal("printed_coverage"),
                        row.getBigDecimal("printed_unmet_share")),
                row.getObject("donors", Long.class),
                row.getObject("funded_organisations", Long.class),
                AsOf.of(row.getObject("as_of", LocalDate.class)),
                row.getString("caveat"));
    }

    private static Funding.About about(ResultSet row) throws SQLException {
        var country = row.getString("country");
        return new Funding.About(
                row.getInt("year"),
                Platform.valueOf(row.getString("platform")),
                country == null ? null : Country.valueOf(country),
                Attribution.valueOf(row.getString("attribution")));
    }
}
