package org.amparo.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Portal;
import org.amparo.local.layout.Ports;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Child;
import org.amparo.local.server.LocalKeycloak;
import org.amparo.local.server.PostmasterMark;
import org.amparo.local.system.LocalSystem;
import org.amparo.local.system.Supervisor;

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
        line(
                LocalSystem.KEY_DATABASES,
                new PostmasterMark(real(home.resolve("postgres-keys"))).process(),
                Ports.answers(ports.keys()),
                false);
        line(LocalSystem.KAFKA, living("kafka"), Ports.answers(ports.kafka()), true);
        line(
                LocalSystem.KEYCLOAK,
                living("keycloak"),
                LocalKeycloak.answersOk("http://localhost:" + ports.keycloak() + "/health/ready"),
                true);
        line(LocalSystem.MAIL, living("mail"), Ports.answers(ports.mail()), true);
        for (var service : AmparoService.values()) {
            if (service.isInTheCheckout()) {
                var url = "http://localhost:" + ports.of(service) + "/q/health/ready";
                line(service.module(), living(service.module()), LocalKeycloak.answersOk(url), true);
            }
        }
        if (Portal.PORTAL.isInTheCheckout()) {
            var url = "http://localhost:" + ports.portal() + "/q/health/ready";
            line(Portal.PORTAL.module(), living(Portal.PORTAL.module()), LocalKeycloak.answersOk(url), true);
        }
        line("supervisor", living("supervisor"), Supervisor.isRunning(options), true);
        System.out.printf("%-20s %28d MB resident in all JVMs together%n", "", total / 1024);
        System.out.printf("Mails: %s%n", home.resolve("mail"));
        if (Ports.answers(ports.postgres())) {
            for (var service : AmparoService.values()) {
                new StreamStatus(service, ports.postgres(), home).print();
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
