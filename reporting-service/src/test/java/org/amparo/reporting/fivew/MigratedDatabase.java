package org.amparo.reporting.fivew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.server.Credentials;
import org.amparo.local.server.LocalPostgres;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A real database with this service's tables and functions, and no service before it: facts are laid into it directly. */
final class MigratedDatabase implements AutoCloseable {
    private final LocalPostgres postgres;
    private final Path home;
    private final Jdbi superuser;
    private final Jdbi app;
    private final AtomicInteger facts = new AtomicInteger();

    MigratedDatabase() {
        home = temporary();
        postgres = LocalPostgres.start(home.resolve("postgres"), 0);
        var name = AmparoService.REPORTING.database();
        var credentials = Credentials.generated();
        postgres.provision(name, credentials);
        var url = "jdbc:postgresql://localhost:" + postgres.port() + "/" + name;
        Flyway.configure()
                .dataSource(url, name + "_owner", credentials.owner())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("owner", name + "_owner", "app", name + "_app", "worker", name + "_worker"))
                .load()
                .migrate();
        superuser = Jdbi.create(connected(url + "?user=postgres"));
        app = Jdbi.create(connected(url + "?options=-c%20plan_cache_mode=force_generic_plan&user=" + name
                + "_app&password=" + credentials.app()));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("amparo-five-w");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** One connection for all that is asked: opening one takes longer than what is asked. */
    private static Connection connected(String url) {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    Jdbi superuser() {
        return superuser;
    }

    /** The rows of a month as its reporting officer's request gets them: as the app role, bound to the organisation. */
    List<Line> rows(String organisation, String month) {
        return as("{user:somebody,org:" + organisation + ",role:" + organisation + ":reporting-officer}", month);
    }

    /** The same as somebody else. */
    List<Line> as(String subjects, String month) {
        return app.inTransaction(handle -> {
            say(handle, subjects);
            return handle.select("select * from five_w_rows(?::date)", month + "-01")
                    .map((row, context) -> Lines.line(row))
                    .list();
        });
    }

    /** How the rows of a month are found: the plan of the statement inside the function, as it ran. */
    String plan(String organisation, String month) throws SQLException {
        return superuser.withHandle(handle -> {
            try (var statement = handle.getConnection().createStatement()) {
                statement.execute("load 'auto_explain'");
                for (var setting : List.of(
                        "plan_cache_mode = force_generic_plan",
                        "auto_explain.log_min_duration = 0",
                        "auto_explain.log_nested_statements = on",
                        "auto_explain.log_analyze = on",
                        "client_min_messages = log",
                        "amparo.subjects = '{role:" + organisation + ":reporting-officer}'")) {
                    statement.execute("set " + setting);
                }
                statement.execute("select count(*) from five_w_rows('" + month + "-01')");
                var told = new StringBuilder();
                for (var warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                    told.append(warning.getMessage()).append('\n');
                }
                return told.toString();
            }
        });
    }

    /** Says something as the app role. */
    void runs(String subjects, String statement) {
        app.useTransaction(handle -> {
            say(handle, subjects);
            handle.execute(statement);
        });
    }

    /** How many rows of a table the app role sees. */
    long counts(String subjects, String table) {
        return app.inTransaction(handle -> {
            say(handle, subjects);
            return handle.select("select count(*) from " + table)
                    .mapTo(Long.class)
                    .one();
        });
    }

    private static void say(Handle handle, String subjects) {
        handle.select("select set_config('amparo.subjects', ?, true)", subjects)
                .mapTo(String.class)
                .one();
    }

    /** Lays deliveries of an organisation into a year. */
    void tell(String organisation, int year, List<Told> all) {
        superuser.useTransaction(handle -> all.forEach(told -> tell(handle, organisation, year, told)));
    }

    /** Says that one number counts under another. */
    void link(int number, int countedAs) {
        superuser.useHandle(handle -> handle.execute(
                """
                insert into fact (id, revision, kind, month, country, person_pseudonym, counted_as, registered, exploitation,
                    control)
                values (?, 1, 'PERSON', '2020-01-01', 'PER', decode(lpad(?, 48, '0'), 'hex'),
                    decode(lpad(?, 48, '0'), 'hex'), true, '{}', '{}')""",
                "%032d".formatted(facts.incrementAndGet()),
                Integer.toString(number),
                Integer.toString(countedAs)));
    }

    private void tell(Handle handle, String organisation, int year, Told told) {
        if (!told.people().isEmpty()) {
            var id = fact(handle, organisation, year, told, null);
            told.people()
                    .forEach(person -> handle.execute(
                            "insert into fact_person (fact, person_pseudonym, age_gender, population_group)"
                                    + " values (?, decode(lpad(?, 48, '0'), 'hex'), ?, ?)",
                            id,
                            Integer.toString(person.number()),
                            person.ageGender(),
                            person.group()));
        }
        for (var heads : told.heads()) {
            var id = fact(handle, organisation, year, told, heads);
            handle.execute(
                    "insert into fact_headcount (fact, age_gender, individuals) values (?, ?, ?)",
                    id,
                    heads.ageGender(),
                    heads.individuals());
        }
    }

    private String fact(Handle handle, String organisation, int year, Told told, Told.Heads heads) {
        var id = "%032d".formatted(facts.incrementAndGet());
        handle.execute(
                """
                insert into fact (id, revision, kind, month, country, admin1, organisation, implementing_partner, indicator,
                    service, quantity, unit, modality, value, mechanism, rmrp, registered, individuals, population_group,
                    exploitation, control)
                values (?, 1, 'DELIVERY', make_date(?, ?, 1), 'PER', ?, ?, ?, 'RE_PRHT3', ?, 1, 'NIGHT', ?, ?, ?, ?, ?, ?, ?,
                    '{}', '{}')""",
                id,
                year,
                told.month(),
                told.admin1(),
                organisation,
                told.partner(),
                told.service(),
                told.cash() ? "CASH" : "IN_KIND",
                told.cash() ? 10 : null,
                told.cash() ? "VOUCHER" : null,
                told.rmrp(),
                heads == null,
                heads == null ? told.people().size() : heads.individuals(),
                heads == null ? null : heads.group());
        return id;
    }

    @Override
    public void close() {
        postgres.close();
    }
}
