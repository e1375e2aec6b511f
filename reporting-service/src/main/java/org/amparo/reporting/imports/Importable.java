package org.amparo.reporting.imports;

import java.util.List;
import java.util.UUID;
import org.amparo.reporting.hxl.Faults;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.hxl.Sheet;

/** How one kind of figures is read, judged and kept. There is one bean for each kind. */
public interface Importable {
    FigureKind kind();

    Sheet sheet();

    /** The year about which a row says something: an import replaces what its source said about that year. */
    int year(Row row);

    /** What a row is about: no two rows of a table are about the same. */
    Object about(Row row);

    /** Adds what is wrong with a row although each of its cells fits. */
    void judge(Row row, Faults faults);

    /** Keeps the rows as those of an import. */
    void keep(UUID importId, List<Row> rows);
}
