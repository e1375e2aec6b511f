package org.amparo.reporting.product;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.publication.Releases.Standing;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Release;
import org.amparo.reporting.published.Withheld;
import org.amparo.reporting.published.Year;

/**
 * What was published of a span of time. Never changes.
 *
 * @param cells all printed counts by cell
 * @param standing which edition of each of its half-years it is, and since when
 */
public record Printed(
        Rules rules,
        List<PublishedTable> tables,
        Map<Cell, PublishedCell> cells,
        List<Withheld> withheld,
        List<Standing> standing) {
    static Printed of(Release release, List<Standing> standing) {
        return new Printed(release.rules(), release.tables(), release.cells(), release.withheld(), standing);
    }

    /** A year is the sum of its halves; a table that one of them lacks is missing from the year. */
    static Printed of(Release first, Release second, List<Standing> standing) {
        var tables = Year.of(first, second);
        return new Printed(
                first.rules(),
                tables,
                cells(tables),
                Stream.concat(first.withheld().stream(), second.withheld().stream())
                        .distinct()
                        .toList(),
                standing);
    }

    private static Map<Cell, PublishedCell> cells(List<PublishedTable> tables) {
        var all = new HashMap<Cell, PublishedCell>();
        tables.forEach(table -> table.cells().forEach(cell -> all.put(cell.cell(), cell)));
        return all;
    }

    /** A table, if it is given out. */
    public Optional<PublishedTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** Why a table is not given out. */
    public Withheld.Reason whyNot(String name) {
        return withheld.stream()
                .filter(table -> table.table().equals(name))
                .map(Withheld::reason)
                .findFirst()
                .orElse(Withheld.Reason.COARSER_MISSING);
    }

    /** Since when it is as it is. */
    public Instant asOf() {
        return standing.stream()
                .map(Standing::publishedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
