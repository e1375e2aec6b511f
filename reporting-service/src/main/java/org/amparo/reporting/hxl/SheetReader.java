package org.amparo.reporting.hxl;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads one file and finds all that is wrong with it. */
final class SheetReader {
    private static final char QUOTE = '"';

    private final Sheet sheet;
    private final int atMostRows;
    private final Faults faults = new Faults();
    private final List<Row> rows = new ArrayList<>();
    private int line;
    private int rowsSeen;

    SheetReader(Sheet sheet, int atMostRows) {
        this.sheet = sheet;
        this.atMostRows = atMostRows;
    }

    Sheet.Reading read(byte[] file) {
        var text = Utf8.decode(file, faults);
        if (faults.isEmpty()) {
            readRecords(text);
        }
        return new Sheet.Reading(rows, faults);
    }

    private void readRecords(String text) {
        var records = records(text);
        try {
            heading(records).ifPresent(layout -> readRows(records, layout));
            if (text.chars().filter(sign -> sign == QUOTE).count() % 2 != 0) {
                faults.add(line, SheetFault.UNCLOSED_QUOTE);
            }
        } catch (CsvParseException broken) {
            faults.add(line + 1, SheetFault.BROKEN_QUOTES);
        }
    }

    private static Iterator<CsvRecord> records(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }

    private Optional<Layout> heading(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            faults.add(1, SheetFault.EMPTY_FILE);
            return Optional.empty();
        }
        line = line(records.next());
        if (!records.hasNext()) {
            faults.add(line + 1, SheetFault.NO_HXL_ROW);
            return Optional.empty();
        }
        var tags = records.next();
        line = line(tags);
        if (tags.getFields().stream().anyMatch(cell -> cell.contains(";#"))) {
            faults.add(line, SheetFault.SEMICOLONS);
        } else if (tags.getFields().stream().noneMatch(cell -> cell.strip().startsWith("#"))) {
            faults.add(line, SheetFault.NO_HXL_ROW);
        } else {
            var layout = Layout.read(sheet, line, tags.getFields(), faults);
            return faults.isEmpty() ? Optional.of(layout) : Optional.empty();
        }
        return Optional.empty();
    }

    private void readRows(Iterator<CsvRecord> records, Layout layout) {
        while (records.hasNext()) {
            var row = records.next();
            line = line(row);
            if (row.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            rowsSeen++;
            if (rowsSeen > atMostRows) {
                faults.add(line, SheetFault.TOO_MANY_ROWS);
                return;
            }
            readRow(row.getFields(), layout);
        }
        if (rowsSeen == 0) {
            faults.add(line, SheetFault.NO_ROWS);
        }
    }

    private void readRow(List<String> cells, Layout layout) {
        if (cells.size() != layout.columns().size()) {
            faults.add(line, SheetFault.WRONG_NUMBER_OF_CELLS);
            return;
        }
        var row = new Row(line);
        var before = faults.total();
        for (var position = 0; position < cells.size(); position++) {
            var column = layout.columns().get(position);
            if (column != null) {
                readCell(row, column, cells.get(position).strip());
            }
        }
        if (faults.total() == before) {
            rows.add(row);
        }
    }

    private <T> void readCell(Row row, Column<T> column, String cell) {
        try {
            if (cell.isEmpty()) {
                if (!column.isOptional()) {
                    faults.add(line, column, SheetFault.MISSING_VALUE);
                }
                return;
            }
            Harm.refuse(cell);
            row.with(column, column.format().read(cell));
        } catch (CellFormat.Unfit unfit) {
            faults.add(line, column, unfit.kind());
        }
    }

    private static int line(CsvRecord row) {
        return Math.toIntExact(row.getStartingLineNumber());
    }
}
