package org.amparo.reporting.hxl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which of the sheet's.
 *
 * @param columns by position; null where the file's column has no tag and is not read
 */
record Layout(List<@Nullable Column<?>> columns) {
    /** Reads the row of tags; whatever is wrong with it is added to the faults. */
    static Layout read(Sheet sheet, int line, List<String> tags, Faults faults) {
        var columns = new ArrayList<@Nullable Column<?>>();
        var seen = new HashSet<Column<?>>();
        for (var cell : tags) {
            var column = column(sheet, line, cell.strip(), columns.size() + 1, faults);
            columns.add(column);
            if (column != null && !seen.add(column)) {
                faults.add(line, column, SheetFault.DOUBLED_COLUMN);
            }
        }
        sheet.columns().stream()
                .filter(column -> !column.isOptional() && !seen.contains(column))
                .forEach(missing -> faults.add(line, missing, SheetFault.MISSING_COLUMN));
        return new Layout(columns);
    }

    private static @Nullable Column<?> column(Sheet sheet, int line, String cell, int position, Faults faults) {
        if (cell.isEmpty()) {
            return null;
        }
        var tag = Tag.read(cell);
        var column = tag.flatMap(read -> sheet.columns().stream()
                .filter(known -> known.tag().equals(read))
                .findFirst());
        if (column.isEmpty()) {
            faults.addAt(line, position, tag.isEmpty() ? SheetFault.NOT_A_TAG : SheetFault.UNKNOWN_COLUMN);
        }
        return column.orElse(null);
    }
}
