package org.amparo.reporting.lattice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.reporting.population.Countable;

/** One table of the lattice: the total, or a count by one or two dimensions. Published whole or not at all. */
public record Table(Unit unit, List<Dimension> by) {
    public Table {
        by = List.copyOf(by);
    }

    /** What the table is called in a release, for example {@code INDIVIDUAL/country/ageGender}. */
    public String name() {
        return unit + by.stream().map(dimension -> "/" + dimension.name()).collect(Collectors.joining());
    }

    /** 0 for the total, 1 or 2. */
    public int ways() {
        return by.size();
    }

    /** Whether there is no release without it: the totals of cases and individuals. */
    public boolean isStoodOn() {
        return ways() == 0 && unit != Unit.REFERRAL;
    }

    /** Whether it is told apart by the dimension. */
    public boolean has(Dimension dimension) {
        return by.contains(dimension);
    }

    /** Its cells in the order of the lattice's values. */
    public List<Cell> cells() {
        var cells = List.of(Cell.total(unit));
        for (var dimension : by) {
            cells = cells.stream()
                    .flatMap(cell -> dimension.values().stream().map(value -> cell.with(dimension, value)))
                    .toList();
        }
        return cells;
    }

    /**
     * The cell of this table a unit counts in; empty when the table counts other units.
     *
     * @throws IllegalArgumentException when its code is none of the lattice's; the message does not repeat it
     */
    public Optional<Cell> cellOf(Countable counted) {
        if (unit != Unit.of(counted)) {
            return Optional.empty();
        }
        var cell = Cell.total(unit);
        for (var dimension : by) {
            cell = cell.with(dimension, dimension.valueOf(counted));
        }
        return Optional.of(cell);
    }
}
