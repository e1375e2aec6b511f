package org.amparo.reporting.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.reporting.check.Finding.RuleClass;
import org.amparo.reporting.check.Finding.Weight;

/** A plan does not mean to reach more people than it says are in need. R4V asks for a review, not for a correction. */
public enum PlanningRule {
    GROUP_TARGET_WITHIN_NEED(
            Cell.Breakdown.POPULATION_GROUP,
            "The target of a population group is above the people in need of that group.",
            "Compare target and people in need of the group; a target can be right where the estimate is old."),
    AGE_GENDER_TARGET_WITHIN_NEED(
            Cell.Breakdown.AGE_GENDER,
            "The target of an age-gender cell is above the people in need of that cell.",
            "Compare target and people in need of the cell; a target can be right where the estimate is old.");

    /**
     * What a plan means to reach of one group of people, beside how many of them it says are in need.
     *
     * @param platform as the plan prints it
     * @param cell the population group or the age-gender cell, by its code
     */
    public record Cell(int year, String platform, Breakdown by, String cell, long target, long inNeed) {

        /** By what the plan divides people. */
        public enum Breakdown {
            POPULATION_GROUP,
            AGE_GENDER
        }
    }

    private final Cell.Breakdown by;
    private final String sentence;
    private final String advice;

    PlanningRule(Cell.Breakdown by, String sentence, String advice) {
        this.by = by;
        this.sentence = sentence;
        this.advice = advice;
    }

    /** What somebody should look at in one cell of a plan; nothing where its target is within the need. */
    public static List<Finding> check(Cell planned) {
        return Arrays.stream(values())
                .filter(rule -> rule.by == planned.by() && planned.target() > planned.inNeed())
                .map(rule -> rule.finding(planned))
                .toList();
    }

    private Finding finding(Cell planned) {
        var id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Finding(id, RuleClass.PLANNING, Weight.REVIEW, planned.cell(), sentence, advice);
    }
}
