package org.amparo.attack.method;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;
import org.amparo.attack.known.Target;

/**
 * One organisation with all its own records: it takes them away from what is printed, and asks what is left of the others. Attacked
 * are counts of few cases, and counts of which the others have few.
 */
public final class Insider {
    private final Knowledge reader;
    private final Figures figures;
    private final Truth truth;
    private final int k;
    private final Set<Cell> known = new HashSet<>();

    public Insider(Knowledge reader, Figures figures, Truth truth, int k) {
        this.reader = reader;
        this.figures = figures;
        this.truth = truth;
        this.k = k;
    }

    /** What it was worth to the organisation that has these records. */
    public Score attack(String name, Truth own, long seed) {
        var units = less(truth.units(), own.units());
        var others = new Truth(units, cases(less(truth.cases(), own.cases())));
        var reconstruction = new Reconstruction(reader.beside(own.units(), units), seed);
        var attacked = figures.all().stream()
                .map(printed -> Target.of(printed.cell()))
                .filter(target -> !target.whole().isTotal() && others.isSensitive(target, k))
                .map(Target::whole)
                .toList();
        var found = found(reconstruction, attacked);
        found.forEach((target, interval) -> {
            if (interval.width() == 0) {
                known.add(target.whole());
            }
        });
        return new Scoring(figures.beside(own.units()), k).of(name, found, others);
    }

    /** All of them one after the other, each by itself: of the counts of few cases, how many somebody knows. */
    public Score anybody() {
        var attacked = figures.all().stream()
                .map(printed -> Target.of(printed.cell()))
                .filter(target ->
                        truth.isSensitive(target, k) && target.whole().span().contains("-H"))
                .toList();
        var found = attacked.stream()
                .filter(target -> known.contains(target.whole()))
                .count();
        return Score.ofQuestions("any of the insiders", attacked.size(), (int) found);
    }

    private Map<Target, Interval> found(Reconstruction reconstruction, Collection<Cell> attacked) {
        var found = new HashMap<Target, Interval>();
        reconstruction.narrowerThan(k - 1, attacked).forEach((cell, interval) -> found.put(Target.of(cell), interval));
        return found;
    }

    /** A count of few cases stays one when all of them are the insider's own: that nobody else is there is worth knowing. */
    private Map<Cell, Integer> cases(Map<Cell, Integer> left) {
        var cases = new HashMap<>(left);
        truth.cases().forEach((cell, all) -> {
            if (all < k) {
                cases.put(cell, all);
            }
        });
        return cases;
    }

    private static Map<Cell, Integer> less(Map<Cell, Integer> all, Map<Cell, Integer> own) {
        var left = new HashMap<Cell, Integer>();
        all.forEach((cell, count) -> left.put(cell, count - own.getOrDefault(cell, 0)));
        return left;
    }
}
