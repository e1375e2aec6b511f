package org.amparo.kit.testing.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.amparo.kit.testing.Endpoint;

/** Who may what at one service, as people read it: {@code access-matrix.txt} among the service's test resources. */
record AccessTable(List<AccessRow> rows) {
    private static final int COLUMNS = 4;

    static AccessTable ofTheService() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("access-matrix.txt")) {
            if (file == null) {
                throw new IllegalStateException("the service has no table of who may what");
            }
            return parsed(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static AccessTable parsed(String text) {
        return new AccessTable(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(AccessTable::row)
                .toList());
    }

    private static AccessRow row(String line) {
        var columns = line.split("\\|", -1);
        var door = columns[0].strip().split(" +", -1);
        if (columns.length != COLUMNS || door.length != 2) {
            throw new IllegalArgumentException("not a line of who may what: " + line);
        }
        var question = door[1].indexOf('?');
        var path = question < 0 ? door[1] : door[1].substring(0, question);
        return new AccessRow(
                new Endpoint(door[0], path),
                door[1].substring(path.length()),
                words(columns[1]),
                columns[2].strip(),
                words(columns[3]));
    }

    private static Set<String> words(String column) {
        return column.isBlank() ? Set.of() : Set.of(column.strip().split(" +", -1));
    }

    List<Endpoint> endpoints() {
        return rows.stream().map(AccessRow::endpoint).distinct().toList();
    }
}
