package org.amparo.reporting.plan;

import java.math.BigDecimal;
import java.util.List;
import org.amparo.reporting.check.Finding;
import org.amparo.reporting.check.PlanningRule;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.counting.Share;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan: as printed, never corrected. Each figure is null where none was printed.
 *
 * @param printedShare the target as per cent of the people in need, as printed
 * @param partners never added to those of another line
 */
public record PlanFigure(
        PlanCell cell,
        @Nullable Long peopleInNeed,
        @Nullable Long target,
        @Nullable BigDecimal printedShare,
        @Nullable Long requirementsUsd,
        @Nullable Partners partners) {

    /** The target as share of the people in need, printed beside computed; null where one of the two is missing. */
    @Nullable
    Share share() {
        if (target == null || peopleInNeed == null || peopleInNeed == 0) {
            return null;
        }
        return Share.of(target, peopleInNeed, printedShare);
    }

    /** What the planning rules say of it; nothing of a line of everybody, whose target may well be above an old estimate. */
    List<Finding> findings() {
        var named = cell.named();
        return named == null || target == null || peopleInNeed == null
                ? List.of()
                : PlanningRule.check(new PlanningRule.Cell(
                        cell.year(), cell.platform().name(), named.by(), named.code(), target, peopleInNeed));
    }

    boolean isEmpty() {
        return peopleInNeed == null && target == null && requirementsUsd == null && partners == null;
    }
}
