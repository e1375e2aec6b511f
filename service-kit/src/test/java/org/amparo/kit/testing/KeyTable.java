package org.amparo.kit.testing;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;

/** The database of keys past every right, as whoever stole it or works on its server sees it. */
public final class KeyTable {
    private KeyTable() {}

    public static List<Map<String, Object>> of(String select, Object... values) {
        return jdbi().withHandle(
                        handle -> handle.select(select, values).mapToMap().list());
    }

    public static void change(String statement, Object... values) {
        jdbi().useHandle(handle -> handle.execute(statement, values));
    }

    /** Does something while nobody reaches the keys, and lets them be reached again. */
    public static void whileAway(Runnable work) {
        admit(false);
        try {
            work.run();
        } finally {
            admit(true);
        }
    }

    private static void admit(boolean allowed) {
        var role = of("select current_database() || '_app' as app").getFirst().get("app");
        change("alter role " + role + (allowed ? " login" : " nologin"));
        change("select pg_terminate_backend(pid) from pg_stat_activity where usename = ?", role);
    }

    private static Jdbi jdbi() {
        return Jdbi.create(ConfigProvider.getConfig().getValue("test.keys.superuser.url", String.class));
    }
}
