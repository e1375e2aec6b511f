package org.amparo.attack.method;

import java.util.HashMap;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Target;

/**
 * What was counted, for judging an attack when it is over.
 *
 * @param units by count; one that is not there is 0
 * @param cases how many cases they belong to: a family is one and hides nobody
 */
public record Truth(Map<Cell, Integer> units, Map<Cell, Integer> cases) {
    public Truth {
        units = Map.copyOf(units);
        cases = Map.copyOf(cases);
    }

    /** Both together, where they speak of the same counts added up. */
    public Truth plus(Truth other) {
        return new Truth(sum(units, other.units), sum(cases, other.cases));
    }

    private static Map<Cell, Integer> sum(Map<Cell, Integer> one, Map<Cell, Integer> other) {
        var sum = new HashMap<>(one);
        other.forEach((cell, count) -> sum.merge(cell, count, Integer::sum));
        return sum;
    }

    /** With the counts of years, each the sum of its two halves. */
    public Truth withYears() {
        return plus(new Truth(years(units), years(cases)));
    }

    private static Map<Cell, Integer> years(Map<Cell, Integer> halves) {
        var years = new HashMap<Cell, Integer>();
        halves.forEach((cell, count) -> years.merge(cell.in(cell.span().substring(0, 4)), count, Integer::sum));
        return years;
    }

    /** The same counts, of which every small one counts as sensitive, whoever is behind it. */
    public Truth byUnits() {
        return new Truth(units, units);
    }

    public int of(Target target) {
        return target.in(units);
    }

    /** Whether somebody could be recognised there: a count of few cases, or a rest of few units. */
    public boolean isSensitive(Target target, int k) {
        var few = target.isCell() ? cases.getOrDefault(target.whole(), 0) : of(target);
        return few > 0 && few < k;
    }
}
