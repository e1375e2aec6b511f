package org.amparo.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.amparo.kit.problem.ConstraintProblems;
import org.amparo.kit.problem.ProblemType;

/** What the tables of objections refuse by themselves. */
@ApplicationScoped
class ObjectionConstraints implements ConstraintProblems {
    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("exclusion_is_said_once", ObjectionProblem.ALREADY_EXCLUDED);
    }
}
