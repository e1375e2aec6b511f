package org.amparo.attack.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;
import org.amparo.attack.known.Lattice;
import org.amparo.attack.known.Printed;

/** Small sheets of figures: people of three countries by kind, in two half-years. */
final class Sheets {
    static final int K = 5;
    static final String FIRST = "2001-H1";
    static final String SECOND = "2001-H2";
    static final List<String> COUNTRIES = List.of("ECU", "PER", "URY");
    static final List<String> KINDS = List.of("AT_RISK", "SMUGGLING", "TRAFFICKING");

    private static final String FILE = """
            partitions:
              country: {sensitive: false, values: [ECU, PER, URY], groupings: {side: {values: {NORTH: [ECU, PER], SOUTH: [URY]}}}}
              kind: {sensitive: true, values: [AT_RISK, SMUGGLING, TRAFFICKING]}
            multiple: {}
            tables: [{unit: PERSON, by: []}, {unit: PERSON, by: [country]}, {unit: PERSON, by: [side]}, {unit: PERSON, by: [kind]},
              {unit: PERSON, by: [country, kind]}]
            """;

    private Sheets() {}

    static Lattice lattice() {
        try {
            var file = Files.createTempFile("lattice", ".yaml");
            Files.writeString(file, FILE);
            var lattice = Lattice.read(file);
            Files.delete(file);
            return lattice;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many of each country and kind in a half-year, added up to all tables. */
    static Map<Cell, Integer> counted(String span, int[][] people) {
        var counts = new HashMap<Cell, Integer>();
        for (var country = 0; country < COUNTRIES.size(); country++) {
            for (var kind = 0; kind < KINDS.size(); kind++) {
                var side = country < 2 ? "NORTH" : "SOUTH";
                for (var places : List.of(
                        Map.<String, String>of(),
                        Map.of("country", COUNTRIES.get(country)),
                        Map.of("side", side),
                        Map.of("kind", KINDS.get(kind)),
                        Map.of("country", COUNTRIES.get(country), "kind", KINDS.get(kind)))) {
                    counts.merge(Cell.of(span, "PERSON", places), people[country][kind], Integer::sum);
                }
            }
        }
        return counts;
    }

    static Truth truth(Map<Cell, Integer> counts) {
        return new Truth(counts, counts);
    }

    /** Counts under k are left out, all others exact. */
    static Figures naive(Map<Cell, Integer> counts) {
        return printed(counts, count -> count > 0 && count < K ? new Interval(1, K - 1) : new Interval(count, count));
    }

    /** Every count may be anything near, and totals are exact. */
    static Figures wide(Map<Cell, Integer> counts) {
        var all = new ArrayList<Printed>();
        counts.forEach((cell, count) -> {
            var bound = cell.isTotal() ? 0 : 2 * (K - 1);
            var shown = cell.isTotal() ? count : rounded(count);
            all.add(new Printed(cell, shown, new Interval(Math.max(0, shown - bound), shown + bound)));
        });
        return Figures.of(all);
    }

    private static int rounded(int count) {
        return Math.round(count / (float) K) * K;
    }

    static Figures printed(Map<Cell, Integer> counts, IntFunction<Interval> said) {
        var all = new ArrayList<Printed>();
        counts.forEach((cell, count) -> {
            var interval = said.apply(count);
            all.add(new Printed(cell, interval.width() == 0 ? count : 0, interval));
        });
        return Figures.of(all);
    }

    static Knowledge reader(Figures figures) {
        return Knowledge.ofAReader(figures, lattice());
    }

    static Cell cell(String span, String country, String kind) {
        return Cell.of(span, "PERSON", Map.of("country", country, "kind", kind));
    }
}
