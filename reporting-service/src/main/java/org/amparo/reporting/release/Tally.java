package org.amparo.reporting.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.population.Countable;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.TrueCount;

/** The true counts of a population over a lattice. */
final class Tally {
    /** An odd number with bits in all places, so that each cell stirs the whole profile. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Lattice lattice;
    private final Map<Cell, Counted> cells = new HashMap<>();
    private final List<Long> profiles = new ArrayList<>();

    private Tally(Lattice lattice) {
        this.lattice = lattice;
    }

    /** @throws IllegalArgumentException when a unit has a code that the lattice does not know */
    static Tally of(Population population, Lattice lattice) {
        var tally = new Tally(lattice);
        population.units().forEach(tally::add);
        return tally;
    }

    /** How many units; 0 where nobody is. */
    int units(Cell cell) {
        var counted = cells.get(cell);
        return counted == null ? 0 : counted.units;
    }

    /** The sum of the draws of the cell's units: the chance that is its own. */
    long draws(Cell cell) {
        var counted = cells.get(cell);
        return counted == null ? 0 : counted.draws;
    }

    int cases(Cell cell) {
        var counted = cells.get(cell);
        return counted == null ? 0 : counted.contributors.size();
    }

    /** The cases of the cell, and who contributed to each. */
    Map<String, Set<String>> contributors(Cell cell) {
        var counted = cells.get(cell);
        return counted == null ? Map.of() : counted.contributors;
    }

    /** All counts above zero, in the order of the lattice. */
    List<TrueCount> counts() {
        return lattice.cells().stream()
                .filter(cells::containsKey)
                .map(cell -> new TrueCount(cell, units(cell), cases(cell), draws(cell)))
                .toList();
    }

    /** One number a unit, from its draw and where it is counted. */
    List<Long> profiles() {
        return profiles;
    }

    private void add(Countable unit) {
        var profile = unit.draw();
        for (var table : lattice.tables()) {
            var cell = table.cellOf(unit);
            cell.ifPresent(counted -> at(counted).add(unit));
            profile = cell.map(Cell::toString).orElse("").hashCode() + GOLDEN * profile;
        }
        profiles.add(profile);
    }

    private Counted at(Cell cell) {
        return cells.computeIfAbsent(cell, first -> new Counted());
    }

    private static final class Counted {
        private int units;
        private long draws;
        private final Map<String, Set<String>> contributors = new HashMap<>();

        void add(Countable unit) {
            units++;
            draws += unit.draw();
            contributors
                    .computeIfAbsent(unit.caseKey(), first -> new HashSet<>())
                    .addAll(unit.organisations());
        }
    }
}
