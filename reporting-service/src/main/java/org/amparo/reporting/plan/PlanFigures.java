package org.amparo.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.imports.Origin;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/** All figures of plans. */
@ApplicationScoped
public class PlanFigures {
    private final Database database;

    PlanFigures(Database database) {
        this.database = database;
    }

    void keep(UUID importId, List<PlanFigure> figures) {
        var batch = database.handle().prepareBatch("""
                insert into plan_figure (import, year, platform, country, population_group, age_gender, people_in_need,
                    target, printed_share, requirements_usd, partners)
                values (:import, :year, :platform, :country, :group, :ageGender, :inNeed,
                    :target, :share, :requirements, :partners)""");
        for (var figure : figures) {
            var partners = figure.partners();
            batch.bind("import", importId)
                    .bindMethods(figure.cell())
                    .bind("inNeed", figure.peopleInNeed())
                    .bind("target", figure.target())
                    .bind("share", figure.printedShare())
                    .bind("requirements", figure.requirementsUsd())
                    .bind("partners", partners == null ? null : partners.shown())
                    .add();
        }
        batch.execute();
    }

    /** The figures of a year in the plan's order of platforms; none for a year without a plan. */
    public List<Sourced<PlanFigure>> of(int year) {
        return database
                .handle()
                .select("""
                        select f.*, s.source, s.title
                        from plan_figure f join figure_import_in_force s on s.import = f.import and s.year = f.year
                        where s.kind = 'PLAN_FIGURES' and s.year = ?
                        order by s.source, f.country nulls first, f.population_group nulls first,
                            f.age_gender nulls first""", year)
                .map((row, context) ->
                        new Sourced<>(new Origin(row.getString("source"), row.getString("title")), figure(row)))
                .stream()
                .sorted(Comparator.comparing(printed -> printed.figure().cell().platform()))
                .toList();
    }

    private static PlanFigure figure(ResultSet row) throws SQLException {
        return new PlanFigure(
                cell(row),
                row.getObject("people_in_need", Long.class),
                row.getObject("target", Long.class),
                row.getBigDecimal("printed_share"),
                row.getObject("requirements_usd", Long.class),
                Partners.printed(row.getObject("partners", Long.class)));
    }

    private static PlanCell cell(ResultSet row) throws SQLException {
        return new PlanCell(
                row.getInt("year"),
                Platform.valueOf(row.getString("platform")),
                code(Country.class, row.getString("country")),
                code(PopulationGroup.class, row.getString("population_group")),
                code(AgeGender.class, row.getString("age_gender")));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
