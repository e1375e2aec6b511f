package org.amparo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.amparo.kit.database.Database;

/**
 * The figures of closed years. The database counts, fixes and withholds by itself, because whoever answers requests
 * cannot read a fact there (docs/decisions/0006).
 */
@ApplicationScoped
class InterimFigures {
    private final Database database;

    InterimFigures(Database database) {
        this.database = database;
    }

    /** The figure of a year, fixed now if nobody asked before; nothing for a year that has not ended. */
    Optional<InterimFigure> of(int year) {
        return database.handle()
                .select("select * from interim_figure_of(?)", year)
                .map((row, context) -> new InterimFigure(
                        row.getInt("year"),
                        row.getObject("cases", Integer.class),
                        row.getObject("individuals", Integer.class),
                        row.getObject("fixed_at", OffsetDateTime.class).toInstant()))
                .findOne();
    }
}
