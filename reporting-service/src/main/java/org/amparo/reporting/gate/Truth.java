package org.amparo.reporting.gate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Kept;

/**
 * What is true, counted by the gate itself so that a fault in the engine's counting shows.
 *
 * @param units how many units each cell holds
 * @param cases how many cases are behind them
 */
record Truth(Map<Cell, Integer> units, Map<Cell, Integer> cases) {
    static Truth of(Population population, Lattice lattice) {
        return of(population, lattice, everybody -> true);
    }

    /** What one organisation can count by itself: the units it has a record of. */
    static Truth knownTo(String organisation, Population population, Lattice lattice) {
        return of(population, lattice, organisations -> organisations.contains(organisation));
    }

    /** What was counted for a release before. */
    static Truth of(Kept earlier) {
        var units = new HashMap<Cell, Integer>();
        var cases = new HashMap<Cell, Integer>();
        for (var count : earlier.counts()) {
            units.put(count.cell(), count.units());
            cases.put(count.cell(), count.cases());
        }
        return new Truth(units, cases);
    }

    /** Whether both say the same of these cells. */
    boolean agreesWith(Truth other, Collection<Cell> onCells) {
        return onCells.stream().allMatch(cell -> of(cell) == other.of(cell));
    }

    int of(Cell cell) {
        return units.getOrDefault(cell, 0);
    }

    int casesOf(Cell cell) {
        return cases.getOrDefault(cell, 0);
    }

    private static Truth of(Population population, Lattice lattice, Predicate<Set<String>> known) {
        var units = new HashMap<Cell, Integer>();
        var cases = new HashMap<Cell, Set<String>>();
        population.units().filter(unit -> known.test(unit.organisations())).forEach(unit -> lattice.tables()
                .forEach(table -> table.cellOf(unit).ifPresent(cell -> {
                    units.merge(cell, 1, Integer::sum);
                    cases.computeIfAbsent(cell, first -> new HashSet<>()).add(unit.caseKey());
                })));
        var sizes = new HashMap<Cell, Integer>();
        cases.forEach((cell, keys) -> sizes.put(cell, keys.size()));
        return new Truth(units, sizes);
    }
}
