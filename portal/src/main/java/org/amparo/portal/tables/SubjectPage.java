package org.amparo.portal.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.amparo.portal.figures.Amount;
import org.amparo.portal.figures.Notes;
import org.amparo.portal.language.Language;
import org.amparo.portal.reporting.ReleasedTable;
import org.amparo.portal.reporting.ReleasedTables;

/**
 * The tables of a subject and period as the page shows them.
 *
 * @param totals single numbers
 * @param sheets tables by one attribute
 * @param finer tables by two attributes, each behind a link
 */
record SubjectPage(List<Total> totals, List<Sheet> sheets, List<Link> finer, List<String> notes) {
    /** A single number. */
    record Total(String name, Amount amount) {}

    /** A table to open. */
    record Link(String title, String unit, String first, String second) {}

    static SubjectPage of(ReleasedTables told, Language language) {
        return new SubjectPage(
                told.tables().stream()
                        .filter(ReleasedTable::isTotal)
                        .map(table -> total(table, language))
                        .toList(),
                sheets(told, language),
                told.tables().stream()
                        .filter(table -> table.by().size() == 2 && table.withheld() == null)
                        .map(table -> link(table, language))
                        .toList(),
                Notes.in(language, told.notes()));
    }

    private static Total total(ReleasedTable table, Language language) {
        var amount = table.cells().stream()
                .findFirst()
                .map(cell -> Amount.of(cell, language))
                .orElseGet(() -> Amount.withheld(table.withheld(), language));
        return new Total(new Dimensions(language).title(table.unit(), List.of()), amount);
    }

    private static List<Sheet> sheets(ReleasedTables told, Language language) {
        var sheets = new ArrayList<Sheet>();
        var columns = new LinkedHashMap<String, List<ReleasedTable>>();
        for (var table : told.tables()) {
            if (!table.column().isEmpty()) {
                columns.computeIfAbsent(Dimensions.attribute(table.column()), attribute -> new ArrayList<>())
                        .add(table);
            } else if (table.by().size() == 1) {
                sheets.add(Sheet.of(table, language));
            }
        }
        columns.forEach((attribute, tables) -> sheets.add(Sheet.of(attribute, tables, language)));
        return List.copyOf(sheets);
    }

    private static Link link(ReleasedTable table, Language language) {
        return new Link(
                new Dimensions(language).title(table.unit(), table.by()),
                table.unit(),
                table.by().getFirst(),
                table.by().get(1));
    }
}
