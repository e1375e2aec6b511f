package org.amparo.referrals.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of reference data that comes with the service: a line of names, then a row a line, parted by commas. */
final class ReferenceFile {
    private ReferenceFile() {}

    /** One row, by the names of its columns. */
    record Row(Map<String, String> values) {
        String text(String column) {
            return Objects.requireNonNull(values.get(column), column);
        }

        List<String> words(String column) {
            return List.of(text(column).split(" ", -1));
        }
    }

    static List<Row> read(String name) {
        try (var file = ReferenceFile.class.getResourceAsStream("/reference/" + name + ".csv")) {
            var lines = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            var columns = List.of(lines.getFirst().split(",", -1));
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("reference data " + name + " cannot be read", fault);
        }
    }

    private static Row row(List<String> columns, String line) {
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        if (cells.size() != columns.size()) {
            throw new IllegalStateException("a row of reference data has too few or too many columns");
        }
        var values = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        return new Row(values);
    }
}
