package org.amparo.reporting.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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
        var hub = lattice.hub();
        var there = largest(hub.values(), country -> tally.units(total.with(hub, country)));
        var profile = new HashMap<String, String>();
        for (var dimension : lattice.dimensions()) {
            profile.put(
                    dimension.name(),
                    switch (dimension.kind()) {
                        case COLUMN ->
                            largest(
                                    dimension.values(),
                                    value -> tally.units(total.with(hub, there).with(dimension, value)));
                        case PARTITION, GROUPING ->
                            holding(
                                    dimension,
                                    dimension.attribute().equals(hub.attribute())
                                            ? there
                                            : code(lattice, dimension.attribute(), total));
                    });
        }
        return profile;
    }

    /** One code for all groupings of an attribute: the one whose groups are the largest. */
    private String code(Lattice lattice, String attribute, Cell total) {
        var tellingApart = lattice.dimensions().stream()
                .filter(dimension -> dimension.attribute().equals(attribute))
                .toList();
        var codes = tellingApart.stream()
                .filter(dimension -> dimension.kind() == Kind.PARTITION)
                .flatMap(dimension -> dimension.values().stream())
                .toList();
        return largest(codes, code -> tellingApart.stream()
                .mapToInt(dimension -> tally.units(total.with(dimension, holding(dimension, code))))
                .sum());
    }

    private static String holding(Dimension dimension, String code) {
        return dimension.values().stream()
                .filter(value -> dimension.holds(value, code))
                .findFirst()
                .orElseThrow();
    }

    private static String largest(List<String> values, ToIntFunction<String> units) {
        return values.stream().max(Comparator.comparingInt(units)).orElseThrow();
    }
}
