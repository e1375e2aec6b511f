package org.amparo.reporting.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amparo.reporting.check.Finding.RuleClass;
import org.amparo.reporting.check.Finding.Weight;
import org.amparo.reporting.hxl.Column;

/**
 * One rule of the 5W.
 *
 * @param id stable, lower case, hyphens: {@code new-within-total}
 * @param sentence what is wrong with a row that breaks it; holds nothing of the row
 * @param advice what to do about it
 * @param brokenIn the columns in which a row breaks it; none where it keeps it
 * @param weight what it asks for that a row breaks it
 */
record Rule(
        RuleClass ruleClass,
        String id,
        String sentence,
        String advice,
        Function<FiveWRow, List<Column<?>>> brokenIn,
        Function<FiveWRow, Weight> weight) {
    /** A rule that a row breaks in the columns that come of it. */
    static Rule of(
            RuleClass ruleClass,
            String id,
            String sentence,
            String advice,
            Function<FiveWRow, List<Column<?>>> brokenIn) {
        return new Rule(ruleClass, id, sentence, advice, brokenIn, row -> Weight.ERROR);
    }

    /** The same, broken in one column where something is so. */
    static Rule of(
            RuleClass ruleClass,
            String id,
            String sentence,
            String advice,
            Column<?> column,
            Predicate<FiveWRow> isBroken) {
        return of(ruleClass, id, sentence, advice, row -> isBroken.test(row) ? List.of(column) : List.of());
    }

    /** The same with another weight in some rows. */
    Rule weighing(Weight other, Predicate<FiveWRow> in) {
        return new Rule(ruleClass, id, sentence, advice, brokenIn, row -> in.test(row) ? other : weight.apply(row));
    }
}
