package org.amparo.attack.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.attack.known.Relation.Kind;

/** What somebody knows: of each count an interval, and how counts hang together. */
public record Knowledge(Map<Cell, Interval> intervals, List<Relation> relations) {
    public Knowledge {
        intervals = Map.copyOf(intervals);
        relations = List.copyOf(relations);
    }

    /** What whoever reads all of it knows. */
    public static Knowledge ofAReader(Figures figures, Lattice lattice) {
        return new Knowledge(figures.intervals(), Relations.among(figures, lattice));
    }

    /** The same of somebody who knows that at least so many are there. */
    public Knowledge with(Map<Cell, Integer> least) {
        var raised = new HashMap<>(intervals);
        least.forEach((cell, some) -> raised.computeIfPresent(cell, (same, interval) -> interval.atLeast(some)));
        return new Knowledge(raised, relations);
    }

    /**
     * What somebody knows of everybody else who can take away their own records: what adds up adds up for the others, too. Of two
     * counts of which one is within the other that holds where records of cases and of people are the same ones; where it does
     * not, he knows no better.
     *
     * @param others the true counts of everybody else, to leave out what does not hold of them
     */
    public Knowledge beside(Map<Cell, Integer> own, Map<Cell, Integer> others) {
        var left = new HashMap<Cell, Interval>();
        intervals.forEach((cell, interval) -> {
            int mine = own.getOrDefault(cell, 0);
            left.put(cell, interval.minus(new Interval(mine, mine)).atLeast(0));
        });
        return new Knowledge(
                left,
                relations.stream().filter(relation -> relation.holds(others)).toList());
    }

    /**
     * Without sums over time that say no more than their parts do, as those of a year say no more than its halves: what is left
     * falls into parts that have nothing to do with each other.
     */
    public Knowledge withoutWhatFollows() {
        var years = new HashSet<String>();
        var speaking = new HashSet<String>();
        for (var relation : relations) {
            if (isOverTime(relation)) {
                years.add(relation.one().span());
                if (!follows(relation)) {
                    speaking.add(relation.one().span());
                }
            }
        }
        years.removeAll(speaking);
        return without(years);
    }

    private Knowledge without(Set<String> spans) {
        var kept = new HashMap<>(intervals);
        // A count of a year without those of its halves says something by itself.
        var summed = new HashSet<Cell>();
        relations.stream().filter(Knowledge::isOverTime).forEach(relation -> summed.add(relation.one()));
        kept.keySet().removeIf(cell -> spans.contains(cell.span()) && summed.contains(cell));
        return new Knowledge(
                kept,
                relations.stream()
                        .filter(relation -> kept.containsKey(relation.one())
                                && relation.others().stream().allMatch(kept::containsKey))
                        .toList());
    }

    private static boolean isOverTime(Relation relation) {
        return relation.kind() == Kind.IS_THE_SUM
                && !relation.others().getFirst().span().equals(relation.one().span());
    }

    private boolean follows(Relation relation) {
        var sum = relation.others().stream().map(this::intervalOf).reduce(new Interval(0, 0), Interval::plus);
        return intervalOf(relation.one()).holds(sum);
    }

    public Interval intervalOf(Cell cell) {
        var interval = intervals.get(cell);
        if (interval == null) {
            throw new IllegalArgumentException("nothing is known of this count");
        }
        return interval;
    }

    /** Whether these could be the true counts: otherwise the attacker believes something that is not so. */
    public boolean allows(Map<Cell, Integer> counts) {
        return intervals.entrySet().stream()
                        .allMatch(entry -> entry.getValue().holds(exactly(counts.getOrDefault(entry.getKey(), 0))))
                && relations.stream().allMatch(relation -> relation.holds(counts));
    }

    private static Interval exactly(int count) {
        return new Interval(count, count);
    }
}
