package org.amparo.portal.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.ReleasedTable;

/**
 * A released table as the page shows it.
 *
 * @param heads what its rows are told apart by; none: a single number
 * @param withheld why it is not given out; empty when it is
 * @param accuracy how far its counts may be from the true ones; empty when it is withheld
 */
record Sheet(String title, List<String> heads, List<SheetRow> rows, String withheld, String accuracy) {
    static Sheet of(ReleasedTable table, Language language) {
        var names = new Dimensions(language);
        var longest = longest(table.cells().stream());
        return new Sheet(
                names.title(table.unit(), table.by()),
                table.by().stream().map(names::name).toList(),
                table.cells().stream()
                        .map(cell -> SheetRow.of(names.values(table.by(), cell.places()), cell, longest, language))
                        .toList(),
                table.withheld() == null ? "" : Words.in(language).of("why", table.withheld()),
                accuracy(table, language));
    }

    /**
     * Values of which a person may have several, each a table of yes and no, side by side as one.
     *
     * @param attribute of which they are the values
     */
    static Sheet of(String attribute, List<ReleasedTable> columns, Language language) {
        var names = new Dimensions(language);
        var longest = longest(columns.stream().flatMap(column -> yes(column)));
        var unit = columns.getFirst().unit();
        return new Sheet(
                names.title(unit, List.of(attribute)),
                List.of(names.name(attribute)),
                columns.stream()
                        .flatMap(column -> rows(column, names, longest, language))
                        .toList(),
                "",
                columns.stream()
                        .map(column -> accuracy(column, language))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(1)
                        .collect(Collectors.joining()));
    }

    public boolean isTotal() {
        return heads.isEmpty() && !rows.isEmpty();
    }

    public boolean hasBars() {
        return heads.size() == 1;
    }

    public boolean hasShares() {
        return rows.stream().anyMatch(row -> !row.share().isEmpty());
    }

    private static Stream<SheetRow> rows(ReleasedTable column, Dimensions names, int longest, Language language) {
        var name = names.columnName(column.column());
        return column.withheld() == null
                ? yes(column).map(cell -> SheetRow.of(List.of(name), cell, longest, language))
                : Stream.of(SheetRow.withheld(name, column.withheld(), language));
    }

    private static Stream<ReleasedTable.Cell> yes(ReleasedTable column) {
        return column.cells().stream().filter(cell -> cell.isYes(column.column()));
    }

    private static int longest(Stream<ReleasedTable.Cell> cells) {
        return cells.mapToInt(ReleasedTable.Cell::highest).max().orElse(0);
    }

    /** How far counts of a table may be from the true ones; empty when it is withheld or exact. */
    static String accuracy(ReleasedTable table, Language language) {
        var accuracy = table.accuracy();
        return accuracy == null || accuracy.largestBound() == 0
                ? ""
                : language.messages().accuracy(Words.in(language).number(accuracy.largestBound()));
    }
}
