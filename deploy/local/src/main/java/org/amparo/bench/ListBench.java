package org.amparo.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.amparo.local.AmparoService;
import org.amparo.local.LocalSystem;

/** The worklist as the most restricted role sees it, over many cases of others; and a supervisor's page 1,000. */
final class ListBench {
    private static final int OWN = 40;
    private static final int REPETITIONS = 300;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final LocalSystem system;
    private final Http caseworker;
    private final Http supervisor;
    private final String caseworkerAccount;

    ListBench(LocalSystem system, Http caseworker, Http supervisor, String caseworkerAccount) {
        this.system = system;
        this.caseworker = caseworker;
        this.supervisor = supervisor;
        this.caseworkerAccount = caseworkerAccount;
    }

    void measure(int cases) throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://localhost:"
                        + system.database(AmparoService.CASE).port() + "/cases",
                "postgres",
                "")) {
            fill(connection, cases);
            System.out.printf(Locale.ROOT, "Worklist over %,d cases (aim: at most 400 buffers, p99 <= 30 ms)%n", cases);
            report(connection, "a caseworker with " + OWN, () -> caseworker.get("/cases?size=25"));
            report(connection, "a supervisor of all, page 1", () -> supervisor.get("/cases?size=25"));
            var far = pageThousand();
            report(connection, "a supervisor of all, page 1,000", () -> supervisor.get("/cases?size=25&after=" + far));
        }
    }

    private String pageThousand() {
        var cursor = "";
        for (var page = 1; page < 1_000; page++) {
            var answer = supervisor.get("/cases?size=25" + (cursor.isEmpty() ? "" : "&after=" + cursor));
            var next = NEXT.matcher(answer);
            if (!next.find()) {
                throw new IllegalStateException("the list ends at page " + page);
            }
            cursor = next.group(1);
        }
        return cursor;
    }

    private void report(Connection connection, String who, Runnable page) throws SQLException, InterruptedException {
        for (var i = 0; i < REPETITIONS; i++) {
            page.run();
        }
        var before = buffers(connection);
        var times = new long[REPETITIONS];
        var began = System.nanoTime();
        for (var i = 0; i < REPETITIONS; i++) {
            var start = System.nanoTime();
            page.run();
            times[i] = (System.nanoTime() - start) / 1000;
        }
        var latencies = Latencies.of(times, (System.nanoTime() - began) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "  %-32s %s   %.0f buffers a page%n",
                who,
                latencies.sentence(),
                (buffers(connection) - before) / (double) REPETITIONS);
    }

    /** Buffers that the app role's sessions touched; sessions report with a delay. */
    private static long buffers(Connection connection) throws SQLException, InterruptedException {
        TimeUnit.SECONDS.sleep(12);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_stat_clear_snapshot()");
            try (var rows = statement.executeQuery(
                    "select sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0))"
                            + " from pg_statio_user_tables where relname in ('case_file', 'person', 'caseload',"
                            + " 'access_exclusion', 'colleague')")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void fill(Connection connection, int cases) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into case_file (id, reference, organisation, country, admin1, case_type, security_level,
                        identified_by, status, registered_at)
                    select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
                        'ZZ-' || lpad(i::text, 8, '0'), 'PE-CASA-ABIERTA', 'PER', 'PE-LIM', 'TRAFFICKING', 'HIGH',
                        'HOTLINE', 'OPEN', now() - i * interval '1 s'
                    from generate_series(1, %d) i on conflict do nothing""".formatted(cases));
            statement.execute("""
                    insert into person (id, case_id, number, age_band, gender, citizenship, population_group, languages,
                        support_needs, with_us_since, holding_kind, holding_given_by, holding_means, holding_until)
                    select gen_random_uuid(), f.id, n, 'FROM_48', 'FEMININE', '{VEN}', 'IN_DESTINATION', '{es}', '{}',
                        current_date, 'CONSENT', 'SELF', 'WRITTEN', now() + interval '1 y'
                    from case_file f, generate_series(1, 2) n where f.reference like 'ZZ-%' on conflict do nothing""");
            statement.execute("""
                    insert into caseload (subject, sort_at, resource, until)
                    select 'role:PE-CASA-ABIERTA:supervisor', registered_at, id, now() + interval '9 y'
                    from case_file where reference like 'ZZ-%' on conflict do nothing""");
            statement.execute("""
                    insert into caseload (subject, sort_at, resource, until)
                    select 'user:' || id_of.who, f.registered_at, f.id, now() + interval '9 y'
                    from (select id, registered_at, row_number() over (order by registered_at desc) n from case_file
                        where reference like 'ZZ-%%') f, (select '%s' as who) id_of
                    where f.n %% (%d / %d) = 0 on conflict do nothing""".formatted(caseworkerAccount, cases, OWN));
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }
}
