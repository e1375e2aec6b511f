package org.amparo.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;
import org.amparo.attack.known.Lattice;
import org.amparo.attack.known.Printed;
import org.amparo.attack.known.Target;
import org.amparo.attack.method.Differencing;
import org.amparo.attack.method.Homogeneous;
import org.amparo.attack.method.Insider;
import org.amparo.attack.method.Intersection;
import org.amparo.attack.method.Reconstruction;
import org.amparo.attack.method.Score;
import org.amparo.attack.method.Scoring;
import org.amparo.attack.method.Truth;

/**
 * The attacks on what was read, one after the other, each with its score.
 *
 * @param truth for judging, not for attacking: which counts are small decides which are asked for, and that spares the others
 * @param k the smallest count that is printed, beside 0
 */
record Campaign(Figures figures, Lattice lattice, Truth truth, int k, long seed) {
    /** @throws IllegalStateException when the attacker believes something that is not so, and his failure would say nothing */
    Knowledge reader() {
        var reader = Knowledge.ofAReader(figures, lattice);
        if (!reader.allows(truth.units())) {
            throw new IllegalStateException("what is true is not among what the attacker holds possible");
        }
        return reader;
    }

    List<Score> onCounts(Knowledge reader) {
        var scores = new ArrayList<Score>();
        var scoring = new Scoring(figures, k);
        scores.add(scoring.of("reading each count by itself", printed(), truth));
        scores.add(scoring.of(
                "differencing: " + reader.relations().size() + " relations", Differencing.of(reader), truth));
        var reconstruction = new Reconstruction(reader, seed);
        scores.add(scoring.of("reconstruction", targets(reconstruction.of(sensitive())), truth));
        scores.add(new Homogeneous(figures, lattice, truth).attack(reconstruction));
        return scores;
    }

    /** One score for each organisation, and one for all of them, each by itself. */
    List<Score> byInsiders(Knowledge reader, Map<String, Truth> own) {
        var insider = new Insider(reader, figures, truth, k);
        var scores = new ArrayList<Score>();
        for (var organisation : own.keySet().stream().sorted().toList()) {
            var name = "insider " + (scores.size() + 1);
            scores.add(insider.attack(name, own.getOrDefault(organisation, truth), seed));
        }
        scores.add(insider.anybody());
        return scores;
    }

    /**
     * By somebody who knows that she came, and how she looks.
     *
     * @param woman her codes by attribute
     */
    List<Score> onArrival(Knowledge reader, String span, Map<String, List<String>> woman) {
        var codes = new HashMap<String, Set<String>>();
        woman.forEach((attribute, said) -> codes.put(attribute, Set.copyOf(said)));
        var seen = new HashMap<String, String>();
        var secret = new HashMap<String, String>();
        for (var dimension : dimensions()) {
            var attribute = lattice.attributeOf(dimension);
            if (woman.containsKey(attribute)) {
                var harmless = !lattice.sensitive().contains(attribute) && !attribute.equals("service");
                (harmless ? seen : secret).put(dimension, lattice.valueOf(dimension, codes));
            }
        }
        return new Intersection(reader, figures, lattice, span).attack(seen, secret, truth, k, seed);
    }

    private Collection<String> dimensions() {
        return figures.all().stream()
                .flatMap(printed -> printed.cell().places().keySet().stream())
                .distinct()
                .toList();
    }

    private List<Cell> sensitive() {
        return figures.all().stream()
                .map(Printed::cell)
                .filter(cell -> truth.isSensitive(Target.of(cell), k))
                .toList();
    }

    private Map<Target, Interval> printed() {
        var found = new HashMap<Target, Interval>();
        figures.all().forEach(printed -> found.put(Target.of(printed.cell()), printed.possible()));
        return found;
    }

    private static Map<Target, Interval> targets(Map<Cell, Interval> cells) {
        var targets = new HashMap<Target, Interval>();
        cells.forEach((cell, interval) -> targets.put(Target.of(cell), interval));
        return targets;
    }
}
