package org.amparo.cases.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.amparo.kit.problem.ConstraintProblems;
import org.amparo.kit.problem.ProblemType;

/** What the tables of demands refuse by themselves. */
@ApplicationScoped
class DemandConstraints implements ConstraintProblems {
    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("legal_hold_rests_on_one_demand", DemandProblem.HELD_ALREADY);
    }
}
