package org.amparo.reporting.fivew;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.function.Consumer;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.reporting.check.FiveWSheet;
import org.jspecify.annotations.Nullable;

/** Writes the 5W as a file, row by row, after the desk said in the ledger that it does. Rows that are not ready are not in it. */
@ApplicationScoped
class ReportFile {
    private final Database database;
    private final Lines lines;

    ReportFile(Database database, Lines lines) {
        this.database = database;
        this.lines = lines;
    }

    StreamingOutput ofNow(Month month, Caller caller) {
        return written(month, caller, writer -> lines.eachNow(month, writer));
    }

    StreamingOutput of(Month month, int version, Caller caller) {
        return written(month, caller, writer -> lines.eachTaken(month, version, writer));
    }

    private StreamingOutput written(Month month, Caller caller, Consumer<Consumer<Line>> rows) {
        return out -> {
            var sheet = FiveWSheet.SHEET.writeTo(out);
            database.<@Nullable Object>as(caller, () -> {
                rows.accept(line -> {
                    var judged = JudgedLine.of(line, caller.organisation(), month);
                    if (judged.isGiven()) {
                        sheet.write(judged.cells());
                    }
                });
                return null;
            });
            // Closed only when all of it was written: a file that ended early must not look like a whole one.
            close(sheet);
        };
    }

    private static void close(AutoCloseable sheet) throws IOException {
        try {
            sheet.close();
        } catch (IOException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IOException(fault);
        }
    }
}
