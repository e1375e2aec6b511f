package org.amparo.reporting.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Dimension.Kind;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;

/**
 * Controlled rounding: each count a multiple of k. What the exact total is above a multiple lies with one profile, the
 * largest country and its largest values, and so with each cell that profile is in: tables still add up.
 */
final class Rounding implements Program.Allowed {
    private final Tally tally;
    private final Rules rules;
    private final Map<Unit, Map<String, String>> profiles = new HashMap<>();

    Rounding(Lattice lattice, Tally tally, Rules rules) {
        this.tally = tally;
        this.rules = rules;
        for (var unit : Unit.values()) {
            profiles.put(unit, profile(lattice, Cell.total(unit)));
        }
    }

    @Override
    public boolean count(Cell cell, long count) {
        var over = inProfile(cell) ? tally.units(Cell.total(cell.unit())) % rules.k() : 0;
        return count >= over && (count - over) % rules.k() == 0;
    }

    private boolean inProfile(Cell cell) {
        var profile = profiles.getOrDefault(cell.unit(), Map.of());
        return cell.places().stream().allMatch(place -> place.value().equals(profile.get(place.dimension())));
    }

    private Map<String, String> profile(Lattice lattice, Cell total) {
        var profile = new HashMap<String, String>();
        var largest = largest(lattice.hub(), total);
        var there = total.with(lattice.hub(), largest);
        for (var dimension : lattice.dimensions()) {
            profile.put(dimension.name(), value(dimension, lattice.hub(), largest, there));
        }
        return profile;
    }

    private String value(Dimension dimension, Dimension hub, String largest, Cell there) {
        if (dimension.equals(hub)) {
            return largest;
        }
        if (dimension.kind() == Kind.GROUPING) {
            return dimension.values().stream()
                    .filter(group -> dimension.holds(group, largest))
                    .findFirst()
                    .orElseThrow();
        }
        return largest(dimension, there);
    }

    private String largest(Dimension dimension, Cell within) {
        return dimension.values().stream()
                .max(Comparator.comparing((String value) -> tally.units(within.with(dimension, value))))
                .orElseThrow();
    }
}
