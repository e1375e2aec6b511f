package org.amparo.portal.tables;

import java.util.ArrayList;
import java.util.Collection;
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
 * @param zeros values of the first attribute whose every count is a protected 0, a sentence for those within the same bounds
 */
record Cross(String title, String corner, List<String> columns, List<Row> rows, List<String> zeros, String accuracy) {
    /** A value of the first attribute, with a cell under each column. */
    record Row(String name, List<Cell> cells) {}

    /** A cell with the name of its column, which a phone shows beside it. */
    record Cell(String column, Amount amount) {}

    static Cross of(ReleasedTable table, Language language) {
        var names = new Dimensions(language);
        Map<String, Map<String, ReleasedTable.Cell>> counts = new LinkedHashMap<>();
        for (var cell : table.cells()) {
            var places = names.values(table.by(), cell.places());
            counts.computeIfAbsent(places.getFirst(), row -> new LinkedHashMap<>())
                    .put(places.getLast(), cell);
        }
        Map<String, List<String>> zeros = new LinkedHashMap<>();
        var rows = new ArrayList<Row>();
        counts.forEach((name, row) -> {
            if (areZeros(row.values())) {
                zeros.computeIfAbsent(bounds(row.values(), language), bounds -> new ArrayList<>())
                        .add(name);
            } else {
                rows.add(new Row(name, cells(row, language)));
            }
        });
        return new Cross(
                names.title(table.unit(), table.by()),
                names.name(table.by().getFirst()),
                counts.values().stream()
                        .findFirst()
                        .map(row -> List.copyOf(row.keySet()))
                        .orElse(List.of()),
                List.copyOf(rows),
                zeros.entrySet().stream()
                        .map(alike -> language.messages()
                                .zerosThroughout(alike.getKey(), String.join(", ", alike.getValue())))
                        .toList(),
                Sheet.accuracy(table, language));
    }

    /** All of them protected, and within the same bounds: to name the place says as much as a row of them would. */
    private static boolean areZeros(Collection<ReleasedTable.Cell> row) {
        return row.stream().allMatch(cell -> cell.count() == 0 && cell.highest() > 0)
                && row.stream().map(ReleasedTable.Cell::highest).distinct().count() == 1;
    }

    private static String bounds(Collection<ReleasedTable.Cell> zeros, Language language) {
        return Amount.brief(zeros.iterator().next(), language).note();
    }

    private static List<Cell> cells(Map<String, ReleasedTable.Cell> row, Language language) {
        return row.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), Amount.brief(cell.getValue(), language)))
                .toList();
    }
}
