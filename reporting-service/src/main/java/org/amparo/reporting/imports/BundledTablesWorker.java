package org.amparo.reporting.imports;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.amparo.kit.background.PatientStart;
import org.amparo.kit.database.Database;

/**
 * Brings the tables of this version in at each start, through the same door as everybody else's: a correction that came with a
 * version arrives, and what a person imported or undid stays as they left it.
 */
@ApplicationScoped
class BundledTablesWorker {
    private final Database database;
    private final FigureImports imports;
    private final Importing importing;

    BundledTablesWorker(Database database, FigureImports imports, Importing importing) {
        this.database = database;
        this.imports = imports;
        this.importing = importing;
    }

    void start(@Observes StartupEvent started) {
        PatientStart.with("loading the figures of this version", this::load);
    }

    /** Loading twice is loading once. */
    void load() {
        for (var bundled : BundledTable.values()) {
            load(bundled.kind(), bundled.origin(), bundled.file());
        }
    }

    void load(FigureKind kind, Origin origin, byte[] file) {
        database.work(() -> {
            imports.alone(kind);
            var table = importing.read(kind, file);
            if (isNews(table, imports.of(kind, origin.source()))) {
                importing.take(table, origin, FigureImport.BY_THE_SERVICE);
            }
            return null;
        });
    }

    private static boolean isNews(Table table, List<FigureImport> known) {
        var touched = known.stream().anyMatch(one -> one.cameFromAPerson() && !one.wasUndone());
        var latest = known.stream().filter(one -> !one.cameFromAPerson()).findFirst();
        return !touched
                && latest.filter(one -> one.fileHash().equals(table.hash())).isEmpty();
    }
}
