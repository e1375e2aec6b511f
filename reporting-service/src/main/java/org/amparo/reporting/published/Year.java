package org.amparo.reporting.published;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A year: the sum of its two half-years as printed, not solved again, so that it tells nothing new. */
public final class Year {
    private Year() {}

    /**
     * The tables that both half-years give out with the same cells, added up cell by cell; so are their bounds. A table whose
     * cells the lattice changed in between is none of the year's.
     *
     * @throws IllegalArgumentException when they are not the halves of one year, in order, under the same rules
     */
    public static List<PublishedTable> of(Release first, Release second) {
        if (!isOf(first, second)) {
            throw new IllegalArgumentException("not the two halves of a year");
        }
        return first.tables().stream()
                .flatMap(table -> second.tables().stream()
                        .filter(later -> later.name().equals(table.name()) && later.hasTheCellsOf(table))
                        .map(later -> plus(table, later)))
                .toList();
    }

    /** Whether they are the halves of one year, in order, under the same rules. */
    public static boolean isOf(Release first, Release second) {
        return first.period().year() == second.period().year()
                && first.period().half() == 1
                && second.period().half() == 2
                && first.rules().equals(second.rules());
    }

    private static PublishedTable plus(PublishedTable first, PublishedTable second) {
        var later = second.cells().stream().collect(Collectors.toMap(PublishedCell::cell, Function.identity()));
        return PublishedTable.of(
                first.name(),
                first.cells().stream()
                        .map(cell -> plus(cell, Objects.requireNonNull(later.get(cell.cell()))))
                        .toList());
    }

    private static PublishedCell plus(PublishedCell first, PublishedCell second) {
        return new PublishedCell(first.cell(), first.count() + second.count(), first.bound() + second.bound());
    }
}
