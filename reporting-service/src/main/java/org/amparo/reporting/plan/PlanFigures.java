package org.amparo.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.reporting.code.Platform;

/** All figures of the plan. */
@ApplicationScoped
class PlanFigures {
    private final Database database;

    PlanFigures(Database database) {
        this.database = database;
    }

    /** Keeps the figures as they are now; a corrected one takes the place of the one before. */
    void keep(List<PlanFigure> figures) {
        var batch = database.handle().prepareBatch("""
                insert into plan_figure (year, platform, people_in_need, target, printed_share, requirements_usd, partners)
                values (:year, :platform, :peopleInNeed, :target, :printedShare, :requirementsUsd, :partners)
                on conflict (year, platform) do update set
                    people_in_need = excluded.people_in_need, target = excluded.target,
                    printed_share = excluded.printed_share, requirements_usd = excluded.requirements_usd,
                    partners = excluded.partners""");
        figures.forEach(figure -> batch.bindMethods(figure).add());
        batch.execute();
    }

    /** The figures of a year in the plan's order of platforms; none for a year without a plan. */
    List<PlanFigure> of(int year) {
        return database
                .handle()
                .select("select * from plan_figure where year = ?", year)
                .map((row, context) -> figure(row))
                .stream()
                .sorted(Comparator.comparing(PlanFigure::platform))
                .toList();
    }

    private static PlanFigure figure(ResultSet row) throws SQLException {
        return new PlanFigure(
                row.getInt("year"),
                Platform.valueOf(row.getString("platform")),
                row.getLong("people_in_need"),
                row.getLong("target"),
                row.getBigDecimal("printed_share"),
                row.getLong("requirements_usd"),
                row.getObject("partners", Integer.class));
    }
}
