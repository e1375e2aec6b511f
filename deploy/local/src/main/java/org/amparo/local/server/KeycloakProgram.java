package org.amparo.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.amparo.local.layout.Checkout;
import org.amparo.local.process.Child;
import org.amparo.local.process.Progress;

/** Keycloak unpacked and built for its options once: building takes half a minute, starting the built one seconds. */
public final class KeycloakProgram {
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--cache=local",
            "--features-disabled=ciba,device-flow,impersonation,kerberos");

    private KeycloakProgram() {}

    static Path prepare(Path folder, Progress progress) {
        var archive = Path.of(Checkout.classPath("keycloak"));
        var program = folder.resolve(mark(archive));
        var built = program.resolve("built");
        if (!Files.exists(built)) {
            delete(folder);
            progress.say("Keycloak", "is being built for its options, once (about half a minute)");
            unpack(archive, program);
            build(program);
            touch(built);
        }
        return program;
    }

    /** What kc.sh runs, without the shell between us and the process. */
    public static List<String> java(Path program, String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + program.toAbsolutePath(),
                "-Djboss.server.config.dir=" + program.resolve("conf").toAbsolutePath(),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                program.resolve("lib/quarkus-run.jar").toAbsolutePath().toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private static void build(Path program) {
        var script = program.resolve("bin/kc.sh").toAbsolutePath().toString();
        var command = Stream.concat(Stream.of("bash", script, "build"), BUILD_OPTIONS.stream())
                .toList();
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        Child.start(builder, program.resolveSibling("build")).awaitEnd("Building Keycloak", Duration.ofMinutes(4));
    }

    private static String mark(Path archive) {
        try {
            var text = archive.getFileName() + " " + BUILD_OPTIONS;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path archive, Path program) {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var target = program.resolve(inside).normalize();
                if (!target.startsWith(program)) {
                    throw new IOException("an entry outside the archive's folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void touch(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
