package org.amparo.reporting.check;

import java.util.List;
import java.util.stream.Stream;

/** All rules of R4V's 5W, in the order in which its tools ask them. Plain functions of one row: no database, no clock. */
public final class Checker {
    static final List<Rule> RULES = Stream.of(CompletenessRules.ALL, ConsistencyRules.ALL, AccuracyRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Checker() {}

    /** Everything wrong with a row, column by column; nothing where every rule is kept. */
    public static List<Finding> check(FiveWRow row) {
        return RULES.stream()
                .flatMap(rule -> rule.brokenIn().apply(row).stream().map(column -> Finding.of(rule, row, column)))
                .toList();
    }
}
