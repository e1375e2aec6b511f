package org.amparo.kit.testing;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;

/** What is really in the database, seen past every policy: for assertions only. */
public final class Rows {
    private Rows() {}

    public static List<Map<String, Object>> of(String select, Object... values) {
        return jdbi().withHandle(
                        handle -> handle.select(select, values).mapToMap().list());
    }

    public static long count(String table) {
        return jdbi().withHandle(handle ->
                handle.select("select count(*) from " + table).mapTo(Long.class).one());
    }

    /** Changes rows past every policy: to make a time pass, or a fault. */
    public static void change(String statement, Object... values) {
        jdbi().useHandle(handle -> handle.execute(statement, values));
    }

    private static Jdbi jdbi() {
        return Jdbi.create(ConfigProvider.getConfig().getValue("test.superuser.url", String.class));
    }
}
