package org.amparo.reporting.keyfigure;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.hxl.Sheet;
import org.amparo.reporting.imports.Columns;
import org.amparo.reporting.reach.ReachedCells;

/**
 * Key figures as a file: a row for each platform, and rows for people in transit. Where a platform has several lines of plan or
 * funding, they follow in rows of their own; people reached stand in the first one only, so that nobody adds them up twice.
 */
final class KeyFigureSheet {
    private static final Sheet SHEET = Sheet.of(Stream.<List<Column<?>>>of(
                    List.of(Columns.YEAR, Columns.PLATFORM, Columns.COUNTRY, Columns.GROUP),
                    PlanCells.COLUMNS,
                    ReachedCells.COLUMNS,
                    MoneyCells.COLUMNS)
            .flatMap(List::stream)
            .toList());

    private KeyFigureSheet() {}

    static void write(KeyFigureView view, OutputStream out) {
        var lines = view.lines().stream().flatMap(line -> rows(view.year(), line));
        var inTransit = view.inTransit().stream().map(line -> row(view.year(), line));
        SHEET.write(Stream.concat(lines, inTransit), out);
    }

    private static Stream<Row> rows(int year, KeyFigureLine line) {
        var most = Math.max(1, Math.max(line.plan().size(), line.funding().size()));
        return IntStream.range(0, most).mapToObj(number -> {
            var row = of(year, line.platform());
            line.plan().stream().skip(number).limit(1).forEach(plan -> PlanCells.write(plan, row));
            Stream.of(line.reached()).skip(number).forEach(reached -> ReachedCells.write(reached, row));
            line.funding().stream().skip(number).limit(1).forEach(money -> MoneyCells.write(money, row));
            return row;
        });
    }

    private static Row row(int year, InTransitLine line) {
        var row = of(year, line.platform())
                .with(Columns.COUNTRY, line.country())
                .with(Columns.GROUP, PopulationGroup.IN_TRANSIT);
        ReachedCells.write(line.reached(), row);
        return row;
    }

    private static Row of(int year, Platform platform) {
        return Row.empty().with(Columns.YEAR, year).with(Columns.PLATFORM, platform);
    }
}
