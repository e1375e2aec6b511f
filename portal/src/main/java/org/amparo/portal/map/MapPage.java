package org.amparo.portal.map;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.amparo.portal.figures.Notes;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.ReleasedTables;

/**
 * The map and its table.
 *
 * @param origin the outline of the country people come from, without a figure
 * @param insets of islands, which are specks on the map
 * @param rows the same figures as a table, the largest first
 */
record MapPage(
        String origin,
        String originName,
        List<Shape> shapes,
        List<Inset> insets,
        List<Key> legend,
        List<CountryRow> rows,
        List<String> notes) {
    private static final List<String> COUNTRIES = List.of(
            "ARG", "ABW", "BOL", "BRA", "CHL", "COL", "CRI", "CUW", "DOM", "ECU", "GUY", "MEX", "PAN", "PRY", "PER",
            "TTO", "URY");
    private static final List<String> ISLANDS = List.of("ABW", "CUW", "TTO");
    private static final int FIRST_INSET = 300;
    private static final int INSET_HEIGHT = 108;

    /** A country on the map. */
    record Shape(String path, String style, String title) {}

    /** An island in a frame of its own. */
    record Inset(String path, String style, String name, int top) {}

    /** A line of the legend. */
    record Key(String style, String words) {}

    static MapPage of(ReleasedTables told, Outlines outlines, Language language) {
        var words = Words.in(language);
        var figures = new CountryFigures(told, language);
        var rows = COUNTRIES.stream()
                .map(country -> figures.row(country, words.country(country)))
                .toList();
        return new MapPage(
                outlines.of(Outlines.ORIGIN),
                words.country(Outlines.ORIGIN),
                rows.stream()
                        .map(row -> new Shape(
                                outlines.of(row.country()),
                                row.style(),
                                row.name() + ": " + row.amount().text()))
                        .toList(),
                rows.stream()
                        .filter(row -> ISLANDS.contains(row.country()))
                        .map(row -> inset(row, outlines))
                        .toList(),
                Arrays.stream(Shade.values())
                        .map(shade -> new Key(shade.style(), shade.words(language)))
                        .toList(),
                rows.stream()
                        .sorted(Comparator.comparingInt(CountryRow::count)
                                .reversed()
                                .thenComparing(CountryRow::name, Collator.getInstance(language.locale())))
                        .toList(),
                Notes.in(language, told.notes()));
    }

    private static Inset inset(CountryRow row, Outlines outlines) {
        return new Inset(
                outlines.inset(row.country()),
                row.style(),
                row.name(),
                FIRST_INSET + INSET_HEIGHT * ISLANDS.indexOf(row.country()));
    }
}
