package org.amparo.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.local.layout.Checkout;
import org.amparo.local.layout.Ports;
import org.amparo.local.process.Child;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Progress;
import org.amparo.local.process.Running;

/** A Keycloak with Amparo's realm, whose data lies in the PostgreSQL it is given. */
public final class LocalKeycloak implements Running {
    /** The realm file in the checkout: demonstration accounts included. */
    public static Path realmFile() {
        return Checkout.root().resolve("deploy/keycloak/amparo-realm.json");
    }

    private static final Pattern VERSION = Pattern.compile("\"amparo\\.version\"\\s*:\\s*\"([^\"]+)\"");

    /**
     * What it is told at its first start.
     *
     * @param administrator of its administrator
     * @param portal of the portal, by which it shows that it is the portal
     * @param accounts of case-service, by which it shows that it may administer accounts of staff
     */
    public record Passwords(String administrator, String portal, String accounts) {
        static Passwords drawn() {
            return new Passwords(Credentials.password(), Credentials.password(), Credentials.password());
        }

        @Override
        public String toString() {
            return "Passwords[hidden]";
        }
    }

    private final Child server;
    private final int port;

    private LocalKeycloak(Child server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Builds Keycloak at the first start (half a minute), then starts it; stops with the JVM if nobody closes it.
     *
     * @param folder keeps the built program between starts
     * @param port 0 for a free one
     * @param identity the database for accounts and sessions
     * @param realmFile imported when the database has no such realm yet
     */
    public static LocalKeycloak start(Path folder, int port, Database identity, Path realmFile) {
        var keycloak = start(folder, port, identity, realmFile, Passwords.drawn(), Progress.logged());
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        return keycloak;
    }

    public static LocalKeycloak start(
            Path folder, int port, Database identity, Path realmFile, Passwords passwords, Progress progress) {
        Child.stopStale(folder, "Keycloak", progress);
        var program = KeycloakProgram.prepare(folder, progress);
        place(realmFile, program);
        KeycloakThemes.lay(program);
        var chosen = port == 0 ? Ports.free() : port;
        var command = new ArrayList<>(KeycloakProgram.java(program, "400m"));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + chosen,
                "--hostname-strict=false",
                "--db-url=" + identity.jdbcUrl(),
                "--db-username=" + identity.name() + "_owner",
                "--db-pool-max-size=20",
                "--log-level=warn,org.keycloak.exportimport:info,org.keycloak.events:error"));
        var builder = new ProcessBuilder(command);
        builder.environment().put("KC_DB_PASSWORD", identity.credentials().owner());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", passwords.administrator());
        // They stand in the realm file by these names.
        builder.environment().put("AMPARO_PORTAL_SECRET", passwords.portal());
        builder.environment().put("AMPARO_ACCOUNTS_SECRET", passwords.accounts());
        var keycloak = new LocalKeycloak(Child.start(builder, folder), chosen);
        keycloak.server.await("Keycloak", Duration.ofMinutes(3), () -> answersOk(keycloak.url() + "/health/ready"));
        sayIfRealmDiffers(identity, realmFile, progress);
        return keycloak;
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** What services trust: the issuer of Amparo's tokens. */
    public String issuer() {
        return url() + "/realms/amparo";
    }

    /** Process of the server, for tests that kill it. */
    @Override
    public ProcessHandle handle() {
        return server.handle();
    }

    @Override
    public void close() {
        server.close();
    }

    public static boolean answersOk(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(3_000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static void place(Path realmFile, Path program) {
        try {
            var imports = Files.createDirectories(program.resolve("data/import"));
            Files.copy(realmFile, imports.resolve("amparo-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An existing realm is never overwritten, since people may have changed it: whoever edits the file must know. */
    private static void sayIfRealmDiffers(Database identity, Path realmFile, Progress progress) {
        var inFile = versionOf(realmFile);
        var inDatabase = versionIn(identity);
        if (!inFile.equals(inDatabase)) {
            progress.say(
                    "Keycloak",
                    "keeps its realm of version %s although the file %s has version %s; deploy/reset imports the file anew"
                            .formatted(inDatabase.orElse("none"), realmFile.getFileName(), inFile.orElse("none")));
        }
    }

    private static Optional<String> versionOf(Path realmFile) {
        try {
            var found = VERSION.matcher(Files.readString(realmFile));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> versionIn(Database identity) {
        var query = "select a.value from realm_attribute a join realm r on r.id = a.realm_id"
                + " where r.name = 'amparo' and a.name = 'amparo.version'";
        try (var connection = identity.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new LocalSystemFailure("The version of Keycloak's realm cannot be read.", e);
        }
    }
}
