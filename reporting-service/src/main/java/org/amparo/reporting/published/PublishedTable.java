package org.amparo.reporting.published;

import java.util.List;

/** One table as it is given out: whole. */
public record PublishedTable(String name, List<PublishedCell> cells, Accuracy accuracy) {
    public PublishedTable {
        cells = List.copyOf(cells);
    }

    boolean hasTheCellsOf(PublishedTable other) {
        return cells.stream()
                .map(PublishedCell::cell)
                .toList()
                .equals(other.cells.stream().map(PublishedCell::cell).toList());
    }

    /** A table with its accuracy row. */
    public static PublishedTable of(String name, List<PublishedCell> cells) {
        return new PublishedTable(name, cells, Accuracy.of(cells));
    }
}
