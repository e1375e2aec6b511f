package org.amparo.attack.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;
import org.amparo.attack.known.Lattice;
import org.amparo.attack.known.Printed;
import org.amparo.attack.known.Target;

/**
 * Somebody the attacker knows came between two releases. He knows how she looks (country, age and gender, group) and that she was
 * assisted, and reads both releases together: is any count she stands in known now, and is anything harmful about her proved?
 */
public final class Intersection {
    private final Knowledge reader;
    private final Figures figures;
    private final Lattice lattice;
    private final String span;

    /** @param span the half-year in which she came */
    public Intersection(Knowledge reader, Figures figures, Lattice lattice, String span) {
        this.reader = reader;
        this.figures = figures;
        this.lattice = lattice;
        this.span = span;
    }

    /** The counts she stands in, as far as her values are told here. */
    public List<Cell> standsIn(Map<String, String> values) {
        return figures.all().stream()
                .map(Printed::cell)
                .filter(cell -> cell.span().equals(span)
                        && cell.places().entrySet().stream()
                                .allMatch(place -> place.getValue().equals(values.get(place.getKey()))))
                .toList();
    }

    /**
     * Whether anything comes of it.
     *
     * @param seen what he knows of her
     * @param secret what he does not
     */
    public List<Score> attack(Map<String, String> seen, Map<String, String> secret, Truth truth, int k, long seed) {
        var least = new HashMap<Cell, Integer>();
        standsIn(seen).stream().filter(cell -> !cell.unit().equals("CASE")).forEach(cell -> least.put(cell, 1));
        var reconstruction = new Reconstruction(reader.with(least), seed);
        var all = new HashMap<>(seen);
        all.putAll(secret);
        var found = new HashMap<Target, Interval>();
        var sensitive = standsIn(all).stream()
                .filter(cell -> truth.isSensitive(Target.of(cell), k))
                .toList();
        reconstruction.of(sensitive).forEach((cell, interval) -> found.put(Target.of(cell), interval));
        return List.of(
                new Scoring(figures, k).of("arrival: counts she stands in", found, truth),
                secrets(reconstruction, seen, secret, truth));
    }

    /** Everybody of her kind has that value: hers is known. */
    private Score secrets(
            Reconstruction reconstruction, Map<String, String> seen, Map<String, String> secret, Truth truth) {
        var groups = new Homogeneous(figures, lattice, truth);
        var asked = 0;
        var proved = 0;
        for (var cell : standsIn(joined(seen, secret))) {
            for (var dimension : cell.places().keySet()) {
                if (secret.containsKey(dimension)) {
                    asked++;
                    proved += reconstruction.provesEmpty(groups.others(cell, dimension)) ? 1 : 0;
                }
            }
        }
        return Score.ofQuestions("arrival: her secrets", asked, proved);
    }

    private static Map<String, String> joined(Map<String, String> seen, Map<String, String> secret) {
        var all = new HashMap<>(seen);
        all.putAll(secret);
        return all;
    }
}
