package org.amparo.portal.tables;

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
 * @param zeros the values of the first attribute whose every count is the same protected 0, in a sentence; empty where there are none
 */
record Cross(String title, String corner, List<String> columns, List<Row> rows, String zeros, String accuracy) {
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
        var zeros = counts.keySet().stream()
                .filter(row -> areZeros(counts.get(row).values()))
                .toList();
        return new Cross(
                names.title(table.unit(), table.by()),
                names.name(table.by().getFirst()),
                counts.values().stream()
                        .findFirst()
                        .map(row -> List.copyOf(row.keySet()))
                        .orElse(List.of()),
                counts.entrySet().stream()
                        .filter(row -> !zeros.contains(row.getKey()))
                        .map(row -> new Row(row.getKey(), cells(row.getValue(), language)))
                        .toList(),
                zeros.isEmpty()
                        ? ""
                        : language.messages()
                                .zerosThroughout(
                                        bounds(counts.get(zeros.getFirst()).values(), language),
                                        String.join(", ", zeros)),
                Sheet.accuracy(table, language));
    }

    /** All of them protected, and with the same bounds: to name the place says as much as a row of them would. */
    private static boolean areZeros(Collection<ReleasedTable.Cell> row) {
        return row.stream().allMatch(cell -> cell.count() == 0 && cell.highest() > 0)
                && row.stream().map(ReleasedTable.Cell::highest).distinct().count() == 1;
    }

    private static String bounds(Collection<ReleasedTable.Cell> row, Language language) {
        return Amount.brief(row.iterator().next(), language).note();
    }

    private static List<Cell> cells(Map<String, ReleasedTable.Cell> row, Language language) {
        return row.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), Amount.brief(cell.getValue(), language)))
                .toList();
    }
}
