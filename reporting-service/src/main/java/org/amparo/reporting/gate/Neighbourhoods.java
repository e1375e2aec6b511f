package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Unit;

/**
 * Which counts to let go while looking for another world, the fewest first: a few people in another column of the same
 * country, a few people in another country, and in the end everything.
 */
final class Neighbourhoods {
    private static final int COUNTRIES_TRIED = 5;

    private final World world;
    private final Lattice lattice;
    private final Map<String, String> attributeOf = new HashMap<>();
    private final Map<String, BitSet> byAttribute = new HashMap<>();
    private final Map<String, BitSet> byCountry = new HashMap<>();
    private final BitSet anywhere = new BitSet();
    private final List<String> largest;

    Neighbourhoods(World world, Lattice lattice) {
        this.world = world;
        this.lattice = lattice;
        lattice.dimensions().forEach(dimension -> attributeOf.put(dimension.name(), dimension.attribute()));
        largest = lattice.hub().values().stream()
                .sorted(Comparator.comparing(this::people).reversed())
                .toList();
        for (var number = 0; number < world.size(); number++) {
            place(number, world.cell(number));
        }
    }

    private void place(int number, Cell cell) {
        hubValue(cell)
                .map(country -> byCountry.computeIfAbsent(country, first -> new BitSet()))
                .orElse(anywhere)
                .set(number);
        otherAttribute(cell)
                .map(attribute -> byAttribute.computeIfAbsent(attribute, first -> new BitSet()))
                .ifPresent(set -> set.set(number));
    }

    /** The sets of counts to let go for the sake of one of them; the last lets go of all. */
    List<BitSet> of(Cell cell) {
        var sets = new ArrayList<BitSet>();
        var own = hubValue(cell).or(() -> largestOfGroup(cell));
        var attribute = otherAttribute(cell);
        if (attribute.isPresent()) {
            sets.addAll(columns(attribute.get(), own));
        } else {
            sets.addAll(countries(own.orElse(largest.getFirst())));
        }
        var all = new BitSet();
        all.set(0, world.size());
        sets.add(all);
        return sets;
    }

    /** The attribute's counts of one country, then all of them, then two countries. */
    private List<BitSet> columns(String attribute, Optional<String> own) {
        var sets = new ArrayList<BitSet>();
        var all = byAttribute.getOrDefault(attribute, anywhere);
        own.map(List::of).orElse(tried(largest)).forEach(country -> {
            var some = of(List.of(country));
            some.and(all);
            sets.add(some);
        });
        sets.add(all);
        own.ifPresent(country -> sets.addAll(countries(country)));
        return sets;
    }

    /** Two countries at a time: whoever is not in the one is in the other. */
    private List<BitSet> countries(String one) {
        return tried(largest.stream().filter(other -> !other.equals(one)).toList()).stream()
                .map(other -> of(List.of(one, other)))
                .toList();
    }

    private static List<String> tried(List<String> countries) {
        return countries.subList(0, Math.min(COUNTRIES_TRIED, countries.size()));
    }

    /** All counts of these countries and those of no country. */
    private BitSet of(List<String> countries) {
        var set = (BitSet) anywhere.clone();
        countries.forEach(country -> set.or(byCountry.getOrDefault(country, anywhere)));
        return set;
    }

    private Optional<String> otherAttribute(Cell cell) {
        return cell.places().stream()
                .map(place -> attributeOf.getOrDefault(place.dimension(), place.dimension()))
                .filter(attribute -> !attribute.equals(lattice.hub().attribute()))
                .findFirst();
    }

    private Optional<String> hubValue(Cell cell) {
        return cell.at(lattice.hub().name());
    }

    private Optional<String> largestOfGroup(Cell cell) {
        return cell.places().stream()
                .flatMap(place -> lattice.dimensions().stream()
                        .filter(dimension -> dimension.kind() == Dimension.Kind.GROUPING
                                && dimension.name().equals(place.dimension()))
                        .flatMap(dimension ->
                                largest.stream().filter(country -> dimension.holds(place.value(), country))))
                .findFirst();
    }

    private int people(String country) {
        var number = world.number(Layer.NOW, Cell.total(Unit.INDIVIDUAL).with(lattice.hub(), country));
        return number < 0 ? 0 : world.truth()[number];
    }
}
