package org.amparo.local.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.amparo.local.layout.Ports;
import org.amparo.local.process.Child;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Progress;
import org.amparo.local.process.Running;
import org.amparo.local.process.Waiting;

/** A PostgreSQL that keeps its data between starts and keeps what it has acknowledged. */
public final class LocalPostgres implements Running {
    /** Roles of services prove themselves with a password, so that a test notices when it uses the wrong role. */
    private static final List<String> WHO_MAY_CONNECT = List.of(
            "host all postgres 127.0.0.1/32 trust",
            "host all postgres ::1/128 trust",
            "host all all 127.0.0.1/32 scram-sha-256",
            "host all all ::1/128 scram-sha-256",
            "host replication postgres 127.0.0.1/32 trust");

    private final EmbeddedPostgres server;
    private final Path dataDirectory;

    private LocalPostgres(EmbeddedPostgres server, Path dataDirectory) {
        this.server = server;
        this.dataDirectory = dataDirectory;
    }

    /**
     * Starts on what the directory holds, or on a new cluster; stops with the JVM if nobody closes it.
     *
     * @param dataDirectory kept between starts; the server's log lies beside it
     * @param port 0 for a free one
     */
    public static LocalPostgres start(Path dataDirectory, int port) {
        return start(dataDirectory, port, true, Progress.logged());
    }

    public static LocalPostgres start(Path dataDirectory, int port, boolean endsWithJvm, Progress progress) {
        try {
            var directory = Files.createDirectories(dataDirectory).toRealPath();
            new PostmasterMark(directory).clear(progress);
            var log = Child.logOf(directory).toFile();
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(endsWithJvm)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setDataDirectoryCustomizer(LocalPostgres::writeWhoMayConnect)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setPort(port == 0 ? Ports.free() : port);
            settings(builder);
            return new LocalPostgres(builder.start(), directory);
        } catch (IOException e) {
            throw new LocalSystemFailure("PostgreSQL did not start: see " + Child.logOf(dataDirectory) + ".", e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Process of the server, for tests that kill it. */
    @Override
    public ProcessHandle handle() {
        return new PostmasterMark(dataDirectory)
                .process()
                .orElseThrow(() -> new LocalSystemFailure("PostgreSQL is not running."));
    }

    /** As the superuser, which no service ever is. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port() + "/" + database, "postgres", "");
    }

    /** Makes the database and its roles, with passwords of their own. */
    public Database provision(String database) {
        return provision(database, Credentials.generated());
    }

    /** Makes what is missing of the database and its roles {@code _owner}, {@code _app}, {@code _worker}. */
    public Database provision(String database, Credentials credentials) {
        try {
            new Provisioning(this, database, credentials).run();
            return new Database(database, port(), credentials);
        } catch (SQLException e) {
            throw new LocalSystemFailure("Database " + database + " could not be provisioned.", e);
        }
    }

    /** Returns when the server has left the process table: the library returns when its note is gone. */
    @Override
    public void close() {
        var process = new PostmasterMark(dataDirectory).process();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.ifPresent(
                ended -> Waiting.within(Duration.ofSeconds(20), Duration.ofMillis(20), () -> !ended.isAlive()));
    }

    /** The library switches durability off for the sake of tests; here an acknowledged case must survive a power cut. */
    private static void settings(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "96MB")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                // Says when each transaction was committed: what the latency of an event's effect is measured by.
                .setServerConfig("track_commit_timestamp", "on")
                .setServerConfig("log_line_prefix", "%m[%p]%u@%d:")
                .setServerConfig("wal_keep_size", "256MB");
    }

    private static void writeWhoMayConnect(File directory) {
        try {
            Files.write(directory.toPath().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
