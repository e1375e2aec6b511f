package org.amparo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
public record LedgerCheck(SystemOptions options) {
    private static final String LEDGER = "org.amparo.kit.ledger.VerifyLedger";
    private static final String PROOF = "org.amparo.kit.ledger.VerifyProof";

    /** Ledgers of services, or {@code --proof} and a saved answer, with a copy of the file of checkpoints if there is one. */
    public void run(List<String> chosen) {
        if (chosen.contains("--proof")) {
            proof(chosen.subList(1, chosen.size()));
        } else {
            ledgers(chosen);
        }
    }

    /** Asks neither service nor database; with the keys at hand the signature is checked too. */
    private void proof(List<String> files) {
        var service = AmparoService.CASE;
        if (files.isEmpty() || files.size() > 2 || !files.stream().map(Path::of).allMatch(Files::isReadable)) {
            throw new LocalSystemFailure("Which file? deploy/verify-ledger --proof SAVED-ANSWER [CHECKPOINTS]");
        }
        if (!service.isBuilt()) {
            throw new LocalSystemFailure("The services are not built: deploy/up builds them.");
        }
        var arguments = new ArrayList<>(List.of(
                files.getFirst(),
                files.size() == 2 ? files.getLast() : checkpoints(service).toString()));
        var keys = new KeyFiles(options.home().resolve("keys")).of(service);
        if (Files.exists(keys)) {
            arguments.add(keys.toString());
        }
        if (!succeeds(service, PROOF, arguments)) {
            throw new LocalSystemFailure("docs/how-to/verify-the-ledger.md says what the reason means.");
        }
    }

    private void ledgers(List<String> chosen) {
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
        return succeeds(
                service,
                LEDGER,
                List.of(
                        service.module(),
                        "jdbc:postgresql://localhost:" + options.ports().postgres() + "/" + service.database()
                                + "?user=postgres",
                        new KeyFiles(options.home().resolve("keys")).of(service).toString(),
                        checkpoints(service).toString()));
    }

    private Path checkpoints(AmparoService service) {
        return options.home().resolve("ledger").resolve(service.module() + ".checkpoints");
    }

    private static boolean succeeds(AmparoService service, String program, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx256m",
                "-cp",
                service.jar().resolveSibling("lib").resolve("main") + "/*",
                program));
        command.addAll(arguments);
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
