package org.amparo.reporting.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Period;

/**
 * The one release of a period for one audience: immutable, and all that anybody outside ever sees.
 *
 * @param latticeDigest the lattice it was made with
 */
public record Release(
        Period period, Rules rules, String latticeDigest, List<PublishedTable> tables, List<Withheld> withheld) {
    public Release {
        tables = List.copyOf(tables);
        withheld = List.copyOf(withheld);
    }

    /** All printed counts by cell. */
    public Map<Cell, PublishedCell> cells() {
        var all = new HashMap<Cell, PublishedCell>();
        tables.forEach(table -> table.cells().forEach(cell -> all.put(cell.cell(), cell)));
        return all;
    }

    /** The printed count of a cell; empty when its table is not given out. */
    public Optional<PublishedCell> cell(Cell cell) {
        return Optional.ofNullable(cells().get(cell));
    }

    /** The part of a lattice that this release gives out. */
    public Lattice within(Lattice lattice) {
        var names = tables.stream().map(PublishedTable::name).collect(Collectors.toSet());
        return lattice.without(lattice.tables().stream()
                .filter(table -> !names.contains(table.name()))
                .toList());
    }
}
