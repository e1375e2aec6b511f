package org.amparo.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Checkout;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Child;
import org.amparo.local.process.Running;
import org.amparo.local.server.LocalKeycloak;

/** One service in its own JVM, with exactly the passwords and keys that are its own. */
public final class ServiceProcess implements Running {
    /** Serial collection and small heaps: eight JVMs share a laptop with their user. */
    static final List<String> MODEST = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:MaxDirectMemorySize=64m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Child process;

    private ServiceProcess(Child process) {
        this.process = process;
    }

    public static ServiceProcess start(AmparoService service, SystemOptions options, Reach reach) {
        var stem = options.home().resolve(service.module());
        var port = options.ports().of(service);
        var process = Child.start(command(service, options, reach), stem);
        process.await(
                service.module(),
                Duration.ofMinutes(2),
                () -> LocalKeycloak.answersOk("http://localhost:" + port + "/q/health/ready"));
        return new ServiceProcess(process);
    }

    private static ProcessBuilder command(AmparoService service, SystemOptions options, Reach reach) {
        var home = options.home();
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MODEST);
        command.addAll(List.of("-jar", service.jar().toString()));
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        // The passwords of the demonstration are public: nobody outside this machine is let near them.
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().of(service)));
        environment.put("AMPARO_DB_HOST", "localhost");
        environment.put("AMPARO_DB_PORT", Integer.toString(options.servicesPostgresPort()));
        environment.put("AMPARO_KEY_DB_HOST", "localhost");
        reach.tell(environment);
        environment.put("AMPARO_KAFKA", "localhost:" + options.servicesKafkaPort());
        environment.put("AMPARO_IDENTITY", "http://localhost:" + options.ports().keycloak());
        var keys = new KeyFiles(home.resolve("keys"));
        environment.put("AMPARO_KEYS", keys.of(service).toString());
        environment.put("AMPARO_MASTER_KEY", keys.masterKeyOf(service).toString());
        environment.put("AMPARO_LEDGER", home.resolve("ledger").toString());
        if (service.sendsMail()) {
            tellOfMail(environment, options);
        }
        // The demonstration's actors wait for each other by asking again, which elsewhere looks like guessing.
        environment.putIfAbsent("AMPARO_LEDGER_REFUSALS", "600");
        environment.put("AMPARO_RESTORE_EPOCH", Integer.toString(restoreEpoch(home)));
        return builder;
    }

    private static void tellOfMail(Map<String, String> environment, SystemOptions options) {
        environment.put("AMPARO_MAIL_PORT", Integer.toString(options.ports().mail()));
        environment.put(
                "AMPARO_MAIL_LINK", "http://localhost:" + options.ports().portal() + "/notices");
        environment.put(
                "AMPARO_MAILBOXES",
                Checkout.root().resolve("deploy/mailboxes.csv").toString());
    }

    /** Counts restores: consumers of a restored system read everything again under a new group name. */
    public static int restoreEpoch(Path home) {
        try {
            return Integer.parseInt(
                    Files.readString(home.resolve("restore-epoch")).strip());
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }
}
