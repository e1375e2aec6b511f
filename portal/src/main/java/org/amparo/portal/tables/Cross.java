package org.amparo.portal.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.portal.figures.Amount;
import org.amparo.portal.language.Language;
import org.amparo.portal.reporting.ReleasedTable;

/**
 * A released table by two attributes, one down and one across: a row for each value of the first fits a phone, one for each pair does not.
 *
 * @param corner what its rows are
 * @param columns values of the second attribute
 */
record Cross(String title, String corner, List<String> columns, List<Row> rows, String accuracy) {
    /** A value of the first attribute, with a cell under each column. */
    record Row(String name, List<Cell> cells) {}

    /** A cell with the name of its column, which a phone shows beside it. */
    record Cell(String column, Amount amount) {}

    static Cross of(ReleasedTable table, Language language) {
        var names = new Dimensions(language);
        Map<String, Map<String, Amount>> cells = new LinkedHashMap<>();
        for (var cell : table.cells()) {
            var places = names.values(table.by(), cell.places());
            cells.computeIfAbsent(places.getFirst(), row -> new LinkedHashMap<>())
                    .put(places.getLast(), Amount.brief(cell, language));
        }
        return new Cross(
                names.title(table.unit(), table.by()),
                names.name(table.by().getFirst()),
                cells.values().stream()
                        .findFirst()
                        .map(row -> List.copyOf(row.keySet()))
                        .orElse(List.of()),
                cells.entrySet().stream()
                        .map(row -> new Row(row.getKey(), cells(row.getValue())))
                        .toList(),
                Sheet.accuracy(table, language));
    }

    private static List<Cell> cells(Map<String, Amount> row) {
        return row.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                .toList();
    }
}
