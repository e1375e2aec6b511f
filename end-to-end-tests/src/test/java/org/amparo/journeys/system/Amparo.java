package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Packaged;
import org.amparo.local.layout.Portal;
import org.amparo.local.layout.Ports;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.layout.SystemPorts;
import org.amparo.local.process.Progress;
import org.amparo.local.system.LocalSystem;

/** The packaged system, started once for all tests of this JVM, with a proxy before the database and the broker. */
public final class Amparo {
    private static final Path HOME = Path.of("target/amparo").toAbsolutePath();

    private final TcpProxy postgresProxy;
    private final TcpProxy kafkaProxy;
    private final LocalSystem system;

    private Amparo() {
        requirePackages();
        forgetEarlierRuns();
        var ports = SystemPorts.free();
        postgresProxy = TcpProxy.start(Ports.free(), ports.postgres(), PostgresDialogue::new);
        kafkaProxy = TcpProxy.start(Ports.free(), ports.kafka(), KafkaDialogue::new);
        var options = SystemOptions.of(HOME, ports).behind(postgresProxy.port(), kafkaProxy.port());
        system = LocalSystem.start(options, Progress.logged());
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    }

    private static final class Started {
        private static final Amparo ONCE = new Amparo();

        static {
            ONCE.awaitDirectory();
        }
    }

    /** The running system; started when it is asked for the first time. */
    public static Amparo running() {
        return Started.ONCE;
    }

    public static LocalSystem system() {
        return running().system;
    }

    /** Between services and PostgreSQL. */
    public static TcpProxy beforePostgres() {
        return running().postgresProxy;
    }

    /** Between services, the tests included, and Kafka. */
    public static TcpProxy beforeKafka() {
        return running().kafkaProxy;
    }

    public static Path home() {
        return HOME;
    }

    /** Ends a service as a power cut would; its supervisor starts it again. Returns when it answers again. */
    public static void kill(Packaged service) {
        var victim = system().process(service.module());
        victim.destroyForcibly();
        Eventually.holds(() -> assertThat(victim.isAlive()).isFalse());
        awaitReady(service);
    }

    /** Waits until a service says that it is ready. */
    public static void awaitReady(Packaged service) {
        Eventually.holdsPatiently(
                () -> Account.NOBODY.reads(service, "/q/health/ready").must(200));
    }

    private static void requirePackages() {
        var packages = new ArrayList<Packaged>(List.of(AmparoService.values()));
        packages.add(Portal.PORTAL);
        for (var service : packages) {
            var jar = Path.of("..", service.module(), "target/quarkus-app/quarkus-run.jar");
            assertThat(jar)
                    .as(
                            "the package of %s: build it first, for instance with ./mvnw verify -pl end-to-end-tests -am",
                            service.module())
                    .exists();
        }
    }

    /** Data of an earlier run go; the built Keycloak stays, because building it takes half a minute. */
    private static void forgetEarlierRuns() {
        if (!Files.exists(HOME)) {
            return;
        }
        try (var entries = Files.list(HOME)) {
            entries.filter(entry -> !entry.getFileName().toString().startsWith("keycloak"))
                    .forEach(Amparo::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and what is in it. */
    public static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Referral-service tells who there is; until then nobody can be referred to. */
    private void awaitDirectory() {
        var all = Rows.count(AmparoService.REFERRAL, "select count(*) from organisation");
        Eventually.holdsPatiently(() -> {
            assertThat(Rows.count(AmparoService.CASE, "select count(*) from organisation"))
                    .isPositive()
                    .isEqualTo(all);
            assertThat(Rows.count(AmparoService.ASSISTANCE, "select count(*) from provider"))
                    .isEqualTo(all);
        });
    }
}
