package org.amparo.reporting.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.amparo.reporting.hxl.Column;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a row breaks. It never holds what a cell says.
 *
 * @param rule the rule's id
 * @param column heading and tag of the column; null where the whole row is meant
 * @param sentence what is wrong
 * @param advice what to do about it; null where the sentence says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String rule,
        RuleClass ruleClass,
        Weight weight,
        @Nullable String column,
        String sentence,
        @Nullable String advice) {
    /** What kind of rule a row breaks (R4V's classes of checks, and the reading of the file before them). */
    public enum RuleClass {
        /** The file, or a cell, cannot be read: no rule was asked of the row. */
        READING,
        COMPLETENESS,
        CONSISTENCY,
        ACCURACY,
        PLANNING
    }

    /** What a finding asks for. */
    public enum Weight {
        /** The row is wrong and would be sent back. */
        ERROR,
        /** Somebody should look: it can be right. */
        REVIEW,
        /** The rule does not fit what really happened; the finding says why the row is right. */
        EXPLAINED
    }

    static Finding of(Rule rule, FiveWRow row, Column<?> column) {
        return new Finding(
                rule.id(),
                rule.ruleClass(),
                rule.weight().apply(row),
                column.toString(),
                rule.sentence(),
                rule.advice());
    }
}
