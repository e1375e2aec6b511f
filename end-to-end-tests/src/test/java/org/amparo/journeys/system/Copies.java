package org.amparo.journeys.system;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** Backup and restore by the same program that deploy/backup and deploy/restore call. */
public final class Copies {
    private static final List<String> SERVICES =
            Arrays.stream(AmparoService.values()).map(AmparoService::module).toList();
    private static final List<String> BESIDE_THE_DATABASE =
            List.of(LocalSystem.KEY_DATABASES, LocalSystem.KAFKA, LocalSystem.KEYCLOAK);

    private Copies() {}

    /** While everything works on. */
    public static void backUpInto(Path folder) throws Exception {
        Launcher.run("backup", folder.toString());
    }

    /** The same with the keys, which an operator does on purpose only. */
    public static void backUpWithKeysInto(Path folder) throws Exception {
        Launcher.run("backup", folder.toString(), "--with-keys");
    }

    /** Stops everything, puts the copy in the place of what is there, starts everything. */
    public static void restoreFrom(Path folder) throws Exception {
        putBack(folder);
        // One after the other: four that start at once on a busy machine wait too long for their first connection.
        SERVICES.forEach(Amparo.system()::start);
    }

    /** The same, but for the services, which are not started. */
    public static void putBack(Path folder) throws Exception {
        var system = Amparo.system();
        together(SERVICES, system::stop);
        together(BESIDE_THE_DATABASE, system::stop);
        system.stop(LocalSystem.POSTGRESQL);
        Launcher.run("restore", folder.toString());
        system.start(LocalSystem.POSTGRESQL);
        together(BESIDE_THE_DATABASE, system::start);
    }

    private static void together(List<String> parts, Consumer<String> action) {
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(() -> action.accept(part), task -> Thread.ofVirtual()
                                .start(task)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
