package org.amparo.reporting.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One count of the lattice: of which unit, and where. The cell without places is the total. */
public record Cell(Unit unit, List<Place> places) {
    public Cell {
        places = places.stream().sorted(Comparator.comparing(Place::dimension)).toList();
    }

    /** The number of all. */
    public static Cell total(Unit unit) {
        return new Cell(unit, List.of());
    }

    /** The part of this cell with that value. */
    public Cell with(Dimension dimension, String value) {
        var more = new ArrayList<>(places);
        more.add(new Place(dimension.name(), value));
        return new Cell(unit, more);
    }

    /** The cell this one is a part of, along the dimension. */
    public Cell without(String dimension) {
        return new Cell(
                unit,
                places.stream()
                        .filter(place -> !place.dimension().equals(dimension))
                        .toList());
    }

    /** The same place, counted in another unit. */
    public Cell in(Unit other) {
        return new Cell(other, places);
    }

    /** The value along a dimension, if the cell says one. */
    public Optional<String> at(String dimension) {
        return places.stream()
                .filter(place -> place.dimension().equals(dimension))
                .map(Place::value)
                .findFirst();
    }

    @Override
    public String toString() {
        return unit + places.stream().map(place -> " " + place).collect(Collectors.joining());
    }
}
