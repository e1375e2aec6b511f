package org.amparo.attack.known;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One count that may be printed.
 *
 * @param span the half-year or year
 * @param unit what is counted, as the figures call it
 * @param places value by dimension; none: the total
 */
public record Cell(String span, String unit, SortedMap<String, String> places) {
    public Cell {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    public static Cell of(String span, String unit, Map<String, String> places) {
        return new Cell(span, unit, new TreeMap<>(places));
    }

    public Cell with(String dimension, String value) {
        var more = new TreeMap<>(places);
        more.put(dimension, value);
        return new Cell(span, unit, more);
    }

    public Cell without(String dimension) {
        var fewer = new TreeMap<>(places);
        fewer.remove(dimension);
        return new Cell(span, unit, fewer);
    }

    public Cell in(String otherSpan) {
        return new Cell(otherSpan, unit, places);
    }

    public Cell of(String otherUnit) {
        return new Cell(span, otherUnit, places);
    }

    /** Whether it counts everybody, which is printed exactly. */
    public boolean isTotal() {
        return places.isEmpty();
    }
}
