package org.amparo.reporting.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;

/** Where the figures officer brings tables, and takes them back. */
@UseCase
@ApplicationScoped
public class ImportDesk {
    private static final int SHOWN_AT_MOST = 500;
    private static final String PURPOSE = "figures";

    private final Importing importing;
    private final FigureImports imports;
    private final Callers callers;
    private final Ledger ledger;
    private final Clock clock;

    ImportDesk(Importing importing, FigureImports imports, Callers callers, Ledger ledger, Clock clock) {
        this.importing = importing;
        this.imports = imports;
        this.callers = callers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes a table whole, or nothing of it.
     *
     * @throws Refused with a list of faults
     */
    public UUID take(FigureKind kind, Origin origin, byte[] file) {
        var table = importing.read(kind, file);
        var id = importing.take(table, origin, callers.current().user());
        ledger.note(Deed.on(id, "import-figures", PURPOSE));
        return id;
    }

    /**
     * Says what taking a table would do, and does nothing.
     *
     * @throws Refused with a list of faults
     */
    @NotInLedger("says what a table would replace; nothing is changed")
    public ImportPreview check(FigureKind kind, Origin origin, byte[] file) {
        return ImportPreview.of(importing.read(kind, file), origin, imports.of(kind, origin.source()));
    }

    List<FigureImport> latest() {
        var latest = imports.latest(SHOWN_AT_MOST);
        ledger.note(Deed.listing(
                "figure-imports", latest.stream().map(FigureImport::id).toList()));
        return latest;
    }

    FigureImport read(UUID id) {
        var found = existing(id);
        ledger.note(Deed.on(id, "read-import", PURPOSE));
        return found;
    }

    /** Undoes the latest import of a source, so that the one before it stands again. */
    void undo(UUID id) {
        imports.alone(existing(id).kind());
        var found = existing(id);
        if (found.wasUndone()) {
            throw new Refused(ImportProblem.IMPORT_IS_UNDONE);
        }
        var standing = imports.of(found.kind(), found.source()).stream()
                .filter(one -> !one.wasUndone())
                .findFirst();
        if (standing.filter(one -> one.id().equals(id)).isEmpty()) {
            throw new Refused(ImportProblem.NOT_THE_LATEST_IMPORT);
        }
        imports.undo(id, callers.current().user(), clock.instant());
        ledger.note(Deed.on(id, "undo-import", PURPOSE));
    }

    private FigureImport existing(UUID id) {
        return imports.of(id).orElseThrow(() -> new Refused(ImportProblem.NO_SUCH_IMPORT));
    }
}
