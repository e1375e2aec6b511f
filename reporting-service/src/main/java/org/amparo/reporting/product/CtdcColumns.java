package org.amparo.reporting.product;

import java.util.Optional;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.Share;

/** Shares as CTDC computes them: of a column that says yes, among those of whom any column of its group says so. */
final class CtdcColumns {
    private CtdcColumns() {}

    /** Empty for whatever is no column that says yes, and where nothing may be said. */
    static Optional<Share> share(Table table, Printed printed, PublishedCell cell) {
        return table.by().stream()
                .filter(dimension -> dimension.kind() == Dimension.Kind.COLUMN)
                .filter(column -> !column.name().equals(Lattice.stated(column).dimension()))
                .filter(column -> cell.cell()
                        .at(column.name())
                        .filter(Dimension.YES::equals)
                        .isPresent())
                .findFirst()
                .flatMap(column -> Share.of(printed.cells(), column, cell.cell()));
    }
}
