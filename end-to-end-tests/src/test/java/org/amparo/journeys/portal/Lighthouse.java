package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** The program that looks at a page as a cheap telephone on a slow connection shows it; fetched when its lock changed. */
final class Lighthouse {
    private static final Path SOURCE = Path.of("src/test/lighthouse");
    private static final Path HOME = Path.of("target/lighthouse").toAbsolutePath();
    private static final List<String> SLOWLY = List.of(
            "--form-factor=mobile",
            "--throttling-method=devtools",
            "--throttling.requestLatencyMs=400",
            "--throttling.downloadThroughputKbps=400",
            "--throttling.uploadThroughputKbps=400",
            "--throttling.cpuSlowdownMultiplier=4");

    private Lighthouse() {}

    /**
     * What it says of a page; times in milliseconds.
     *
     * @param blocked while the page answered nobody
     */
    record Report(
            double accessibility,
            double bestPractices,
            double performance,
            double painted,
            double blocked,
            String faults) {
        private static Report of(JsonNode said) {
            var categories = said.path("categories");
            var audits = said.path("audits");
            return new Report(
                    categories.at("/accessibility/score").asDouble(),
                    categories.at("/best-practices/score").asDouble(),
                    categories.at("/performance/score").asDouble(),
                    audits.at("/largest-contentful-paint/numericValue").asDouble(Double.NaN),
                    audits.at("/total-blocking-time/numericValue").asDouble(Double.NaN),
                    faults(categories, audits));
        }

        private static String faults(JsonNode categories, JsonNode audits) {
            var faults = new StringBuilder();
            for (var category : List.of("accessibility", "best-practices")) {
                for (var part : categories.path(category).path("auditRefs")) {
                    var audit = audits.path(part.path("id").asText());
                    if (part.path("weight").asInt() > 0
                            && audit.path("score").isNumber()
                            && audit.path("score").asDouble() < 1) {
                        faults.append(part.path("id").asText())
                                .append(' ')
                                .append(
                                        audit.path("details").toString(),
                                        0,
                                        Math.min(
                                                400,
                                                audit.path("details").toString().length()))
                                .append(' ');
                    }
                }
            }
            return faults.toString();
        }

        String sentence() {
            return String.format(
                    Locale.ROOT,
                    "accessibility %.2f   best practices %.2f   performance %.2f   painted after %.0f ms   blocked"
                            + " %.0f ms",
                    accessibility,
                    bestPractices,
                    performance,
                    painted,
                    blocked);
        }
    }

    /** Fetches it where it is not there yet. */
    static void isThere() {
        try {
            Files.createDirectories(HOME);
            var lock = HOME.resolve("package-lock.json");
            var fetched = HOME.resolve("node_modules/lighthouse");
            if (Files.exists(fetched)
                    && Files.exists(lock)
                    && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) < 0) {
                return;
            }
            for (var file : List.of("package.json", "package-lock.json")) {
                Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Looks at a page in the browser that listens at this port, as whoever is logged in there. */
    static Report looksAt(String address, int port) {
        var said = HOME.resolve("report.json");
        var command = new java.util.ArrayList<>(List.of(
                "node",
                "node_modules/lighthouse/cli/index.js",
                address,
                "--port=" + port,
                "--quiet",
                "--disable-storage-reset",
                "--only-categories=performance,accessibility,best-practices",
                "--output=json",
                "--output-path=" + said));
        command.addAll(SLOWLY);
        run(command.toArray(String[]::new));
        try {
            return Report.of(new ObjectMapper().readTree(said.toFile()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void run(String... command) {
        var log = HOME.resolve("log");
        try {
            var ended = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            assertThat(ended).as("end of %s: see %s", command[1], log).isZero();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
