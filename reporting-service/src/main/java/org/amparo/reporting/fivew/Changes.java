package org.amparo.reporting.fivew;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two states of a month, row by row: what a restatement says. */
final class Changes {
    private final Map<String, JudgedLine> before;
    private final Map<String, JudgedLine> after;

    Changes(List<JudgedLine> before, List<JudgedLine> after) {
        this.before = byLine(before);
        this.after = byLine(after);
    }

    private static Map<String, JudgedLine> byLine(List<JudgedLine> rows) {
        return rows.stream()
                .filter(JudgedLine::isGiven)
                .collect(Collectors.toMap(row -> row.line().line(), Function.identity()));
    }

    /** The rows that are others than before, as they were and as they are, in the order of the file. */
    List<RowView.Change> rows() {
        var lines = new TreeSet<>(before.keySet());
        lines.addAll(after.keySet());
        return lines.stream()
                .filter(line -> differ(before.get(line), after.get(line)))
                .map(line -> RowView.Change.of(before.get(line), after.get(line)))
                .toList();
    }

    private static boolean differ(@Nullable JudgedLine was, @Nullable JudgedLine is) {
        return was == null || is == null || !was.line().saysTheSameAs(is.line());
    }
}
