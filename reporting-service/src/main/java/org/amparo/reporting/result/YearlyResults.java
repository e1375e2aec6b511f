package org.amparo.reporting.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.counting.Qualifier;
import org.amparo.reporting.imports.Origin;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/** All yearly results. */
@ApplicationScoped
public class YearlyResults {
    private final Database database;

    YearlyResults(Database database) {
        this.database = database;
    }

    void keep(UUID importId, List<YearlyResult> results) {
        var batch = database.handle().prepareBatch("""
                insert into yearly_result (import, year, platform, country, population_group, people_reached, qualifier,
                    printed_reached_share, direct_assistance_share, mechanism_cases, mechanism_individuals,
                    mechanism_countries, reporting_partners, implementing_partners, activities)
                values (:import, :year, :platform, :country, :group, :reached, :qualifier,
                    :printedShare, :directShare, :cases, :individuals,
                    cast(:inCountries as country[]), :reportingPartners, :implementingPartners, :activities)""");
        for (var result : results) {
            batch.bind("import", importId)
                    .bindMethods(result)
                    .bindMethods(result.about())
                    .bindMethods(result.mechanism())
                    .bindArray(
                            "inCountries",
                            String.class,
                            names(result.mechanism().countries()))
                    .bind("reportingPartners", shown(result.reporting()))
                    .bind("implementingPartners", shown(result.implementing()))
                    .add();
        }
        batch.execute();
    }

    /** The results of a year in the plan's order of platforms. */
    public List<Sourced<YearlyResult>> of(int year) {
        return database
                .handle()
                .select("""
                        select r.*, s.source, s.title
                        from yearly_result r join figure_import_in_force s on s.import = r.import and s.year = r.year
                        where s.kind = 'YEARLY_RESULTS' and s.year = ?
                        order by s.source, r.country nulls first, r.population_group nulls first""", year)
                .map((row, context) ->
                        new Sourced<>(new Origin(row.getString("source"), row.getString("title")), result(row)))
                .stream()
                .sorted(Comparator.comparing(printed -> printed.figure().about().platform()))
                .toList();
    }

    private static YearlyResult result(ResultSet row) throws SQLException {
        return new YearlyResult(
                about(row),
                row.getObject("people_reached", Long.class),
                Qualifier.valueOf(row.getString("qualifier")),
                row.getBigDecimal("printed_reached_share"),
                row.getBigDecimal("direct_assistance_share"),
                mechanism(row),
                Partners.printed(row.getObject("reporting_partners", Long.class)),
                Partners.printed(row.getObject("implementing_partners", Long.class)),
                row.getObject("activities", Long.class));
    }

    private static YearlyResult.About about(ResultSet row) throws SQLException {
        var country = row.getString("country");
        var group = row.getString("population_group");
        return new YearlyResult.About(
                row.getInt("year"),
                Platform.valueOf(row.getString("platform")),
                country == null ? null : Country.valueOf(country),
                group == null ? null : PopulationGroup.valueOf(group));
    }

    private static Mechanism mechanism(ResultSet row) throws SQLException {
        var countries = EnumSet.noneOf(Country.class);
        for (var code : (Object[]) row.getArray("mechanism_countries").getArray()) {
            countries.add(Country.valueOf(code.toString()));
        }
        return new Mechanism(
                row.getObject("mechanism_cases", Long.class),
                row.getObject("mechanism_individuals", Long.class),
                countries);
    }

    private static List<String> names(Set<Country> countries) {
        return countries.stream().sorted().map(Country::name).toList();
    }

    private static @Nullable Integer shown(@Nullable Partners partners) {
        return partners == null ? null : partners.shown();
    }
}
