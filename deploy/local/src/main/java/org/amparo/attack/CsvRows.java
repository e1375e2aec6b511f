package org.amparo.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.attack.known.Printed;

/** The counts of a file of tables, found by their HXL tags. */
final class CsvRows {
    private static final List<String> COUNTS = List.of("#reached+num", "#reached+num+lowest", "#reached+num+highest");

    private CsvRows() {}

    /** A count as its row would be found. */
    static String of(Printed printed) {
        var cell = printed.cell();
        return row(
                cell.span(),
                cell.unit(),
                cell.places().values().stream().sorted().toList(),
                List.of(
                        Integer.toString(printed.count()),
                        Integer.toString(printed.possible().lowest()),
                        Integer.toString(printed.possible().highest())));
    }

    private static String row(String span, String unit, List<String> values, List<String> counts) {
        return String.join(",", span, unit, String.join("+", values), String.join(",", counts));
    }

    /** Of each row with a count: span, unit, values, count, lowest, highest. Cells of these tables hold codes, and so no commas. */
    static List<String> of(String file) {
        var rows = new ArrayList<String>();
        List<String> tags = List.of();
        for (var line : file.lines().toList()) {
            var cells = Arrays.asList(line.split(",", -1));
            var heads = tags;
            if (cells.getFirst().startsWith("#")) {
                tags = cells;
            } else if (!heads.isEmpty() && !at(cells, heads, COUNTS.getFirst()).isEmpty()) {
                var values = Stream.of("#meta+value+first", "#meta+value+second")
                        .map(tag -> at(cells, heads, tag))
                        .filter(value -> !value.isEmpty())
                        .sorted()
                        .toList();
                var counts = COUNTS.stream().map(tag -> at(cells, heads, tag)).toList();
                rows.add(row(at(cells, heads, "#date+period"), at(cells, heads, "#meta+unit"), values, counts));
            }
        }
        return rows;
    }

    private static String at(List<String> cells, List<String> tags, String tag) {
        var column = tags.indexOf(tag);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
