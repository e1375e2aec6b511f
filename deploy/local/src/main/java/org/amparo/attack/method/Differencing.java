package org.amparo.attack.method;

import java.util.HashMap;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;
import org.amparo.attack.known.Relation;
import org.amparo.attack.known.Target;

/**
 * What anybody can do with paper and pencil: take one printed count from another, over all pairs of tables and spans of time of
 * which one holds the other. Counts that are printed become narrower, and groups that are not printed come out as what is left.
 */
public final class Differencing {
    private final Knowledge knowledge;
    private final Map<Target, Interval> learnt = new HashMap<>();

    private Differencing(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What is known of each count and each rest afterwards. */
    public static Map<Target, Interval> of(Knowledge knowledge) {
        var differencing = new Differencing(knowledge);
        knowledge.intervals().forEach((cell, interval) -> differencing.learnt.put(Target.of(cell), interval));
        knowledge.relations().forEach(differencing::difference);
        return differencing.learnt;
    }

    private void difference(Relation relation) {
        var sum = relation.others().stream().map(knowledge::intervalOf).reduce(new Interval(0, 0), Interval::plus);
        var one = knowledge.intervalOf(relation.one());
        var equal = relation.kind() == Relation.Kind.IS_THE_SUM;
        learn(Target.of(relation.one()), equal ? sum : new Interval(0, sum.highest()));
        for (var other : relation.others()) {
            var mine = knowledge.intervalOf(other);
            var rest = new Interval(sum.lowest() - mine.lowest(), sum.highest() - mine.highest());
            var left = one.minus(rest);
            learn(Target.of(other), equal ? left : new Interval(left.lowest(), Integer.MAX_VALUE / 2));
            if (equal && relation.others().size() > 1) {
                rest(relation.one(), other, one.minus(mine).and(rest));
            }
        }
    }

    private void rest(Cell whole, Cell part, Interval left) {
        learn(Target.rest(whole, part), left.atLeast(0));
    }

    private void learn(Target target, Interval interval) {
        learnt.merge(target, interval, Interval::and);
    }
}
