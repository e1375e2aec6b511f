package org.amparo.cases.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.amparo.kit.problem.ConstraintProblems;
import org.amparo.kit.problem.ProblemType;

/** What the table of duplicates refuses by itself. */
@ApplicationScoped
class DuplicateConstraints implements ConstraintProblems {
    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "duplicate_is_found_once", DuplicateProblem.MERGED_ALREADY,
                "duplicate_is_another_record", DuplicateProblem.SAME_RECORD,
                "duplicate_is_undone_before_it_is_final", DuplicateProblem.MERGE_IS_FINAL);
    }
}
