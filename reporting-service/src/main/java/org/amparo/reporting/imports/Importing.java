package org.amparo.reporting.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.hxl.SheetFault;

/** Takes a table or refuses it, whoever brings it. */
@ApplicationScoped
class Importing {
    static final int ROWS_AT_MOST = 5_000;

    private final Map<FigureKind, Importable> importables;
    private final FigureImports imports;
    private final Clock clock;

    Importing(@Any Instance<Importable> importables, FigureImports imports, Clock clock) {
        this.importables =
                importables.stream().collect(Collectors.toUnmodifiableMap(Importable::kind, Function.identity()));
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Reads and judges a file.
     *
     * @throws TableRefusals.TableRefused with all that is wrong with it
     */
    Table read(FigureKind kind, byte[] file) {
        var importable = importables.get(kind);
        if (importable == null) {
            throw new IllegalStateException("nobody reads " + kind);
        }
        var reading = importable.sheet().read(file, ROWS_AT_MOST);
        judge(importable, reading);
        if (!reading.faults().isEmpty()) {
            throw new TableRefusals.TableRefused(reading.faults());
        }
        return new Table(importable, Table.hash(file), reading.rows());
    }

    private static void judge(Importable importable, Sheet.Reading reading) {
        var seen = new HashSet<Object>();
        for (var row : reading.rows()) {
            importable.judge(row, reading.faults());
            if (!seen.add(importable.about(row))) {
                reading.faults().add(row.line(), SheetFault.DOUBLED_ROW);
            }
        }
    }

    /** Keeps a table in place of what its source said before about the same years; answers under which id. */
    UUID take(Table table, Origin origin, String by) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var kind = table.importable().kind();
        imports.alone(kind);
        imports.keep(new FigureImport(
                id,
                kind,
                origin.source(),
                origin.title(),
                table.years(),
                table.rows().size(),
                table.hash(),
                by,
                clock.instant(),
                null,
                null));
        table.importable().keep(id, table.rows());
        return id;
    }
}
