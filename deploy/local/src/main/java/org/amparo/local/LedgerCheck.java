package org.amparo.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Ports;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.LocalSystemFailure;

/**
 * Verifies ledgers with the program that lies in each built service: the form of a leaf is written in one place, and no
 * service has to run.
 */
record LedgerCheck(SystemOptions options) {
    private static final String PROGRAM = "org.amparo.kit.ledger.VerifyLedger";

    void run(List<String> chosen) {
        if (!Ports.answers(options.ports().postgres())) {
            throw new LocalSystemFailure("PostgreSQL does not answer: deploy/up starts it.");
        }
        var services = Arrays.stream(AmparoService.values())
                .filter(AmparoService::isBuilt)
                .filter(service -> chosen.isEmpty() || chosen.contains(service.module()))
                .toList();
        if (services.isEmpty()) {
            throw new LocalSystemFailure("There is no such service, or it is not built: deploy/up builds it.");
        }
        var wrong = services.stream().filter(service -> !isConsistent(service)).toList();
        if (!wrong.isEmpty()) {
            throw new LocalSystemFailure("NOT CONSISTENT: docs/how-to/verify-the-ledger.md says what to do now.");
        }
    }

    private boolean isConsistent(AmparoService service) {
        var home = options.home();
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx256m",
                "-cp",
                service.jar().resolveSibling("lib").resolve("main") + "/*",
                PROGRAM,
                service.module(),
                "jdbc:postgresql://localhost:" + options.ports().postgres() + "/" + service.database()
                        + "?user=postgres",
                new KeyFiles(home.resolve("keys")).of(service).toString(),
                home.resolve("ledger")
                        .resolve(service.module() + ".checkpoints")
                        .toString());
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException fault) {
            throw new LocalSystemFailure("The ledger of " + service.module() + " could not be read.", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
