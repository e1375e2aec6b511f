package org.amparo.reporting.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.database.Database;

/**
 * People and cases by the year in which they were assisted, as of their first assistance in it. Facts come in any order and
 * are told again; what is kept here is what all of them say together.
 */
@ApplicationScoped
class Assisted {
    private static final int AT_ONCE = 10_000;

    private final Database database;

    Assisted(Database database) {
        this.database = database;
    }

    /** Counts some of those whose facts changed. Answers whether there may be more. */
    boolean countNext() {
        return database.handle()
                        .select("select count_assisted(?)", AT_ONCE)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
