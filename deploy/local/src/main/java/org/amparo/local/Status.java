package org.amparo.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** How the system is, in numbers with a sentence each on what to do. */
final class Status {
    private final SystemOptions options;
    private long total;

    Status(SystemOptions options) {
        this.options = options;
    }

    void print() {
        var home = options.home();
        var ports = options.ports();
        if (!Supervisor.isRunning(options)) {
            System.out.println("Amparo is not running: deploy/up starts it.");
        }
        line(
                LocalSystem.POSTGRESQL,
                new PostmasterMark(real(home.resolve("postgres"))).process(),
                Ports.answers(ports.postgres()),
                false);
        line(LocalSystem.KAFKA, living("kafka"), Ports.answers(ports.kafka()), true);
        line(
                LocalSystem.KEYCLOAK,
                living("keycloak"),
                LocalKeycloak.answersOk("http://localhost:" + ports.keycloak() + "/health/ready"),
                true);
        for (var service : AmparoService.values()) {
            if (service.isInTheCheckout()) {
                var url = "http://localhost:" + ports.of(service) + "/q/health/ready";
                line(service.module(), living(service.module()), LocalKeycloak.answersOk(url), true);
            }
        }
        line("supervisor", living("supervisor"), Supervisor.isRunning(options), true);
        System.out.printf("%-20s %28d MB resident in all JVMs together%n", "", total / 1024);
        if (Ports.answers(ports.postgres())) {
            for (var service : AmparoService.values()) {
                streams(service);
            }
        }
    }

    private void line(String name, Optional<ProcessHandle> process, boolean healthy, boolean isJvm) {
        var memory = process.map(found -> residentKilobytes(found.pid())).orElse(0L);
        total += isJvm ? memory : 0;
        var health = healthy ? "healthy" : process.isPresent() ? "NOT READY" : "not running";
        System.out.printf(
                "%-20s %-12s %15d MB%s%n",
                name,
                health,
                memory / 1024,
                healthy || process.isEmpty()
                        ? ""
                        : "  see " + Child.logOf(options.home().resolve(name.toLowerCase(java.util.Locale.ROOT))));
    }

    private void streams(AmparoService service) {
        var url = "jdbc:postgresql://localhost:" + options.ports().postgres() + "/" + service.database();
        try (var connection = DriverManager.getConnection(url, "postgres", "")) {
            tell(
                    connection,
                    service,
                    "outbox",
                    "published_at is null",
                    "unpublished",
                    "the relay has not sent them: if the number stays, see whether Kafka is healthy");
            tell(
                    connection,
                    service,
                    "inbox_held",
                    "state = 'waiting'",
                    "waiting",
                    "an earlier event of their stream is missing; they heal by themselves when it comes");
            tell(
                    connection,
                    service,
                    "inbox_held",
                    "state = 'parked'",
                    "parked",
                    "they could not be applied: read the reason in the service's log, repair it, then replay them as administrator");
        } catch (SQLException e) {
            System.out.println(service.database() + ": the database does not answer; see "
                    + options.home().resolve("postgres.log"));
        }
    }

    private static void tell(
            Connection connection, AmparoService service, String table, String condition, String word, String advice)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var exists = statement.executeQuery("select to_regclass('" + table + "') is not null")) {
                exists.next();
                if (!exists.getBoolean(1)) {
                    return;
                }
            }
            try (var rows = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
                rows.next();
                var count = rows.getLong(1);
                System.out.printf("%-20s %6d %s%s%n", service.database(), count, word, count == 0 ? "" : ": " + advice);
            }
        }
    }

    private Optional<ProcessHandle> living(String name) {
        return Child.markOf(options.home().resolve(name)).living();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    private static long residentKilobytes(long pid) {
        try {
            var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            return Long.parseLong(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
