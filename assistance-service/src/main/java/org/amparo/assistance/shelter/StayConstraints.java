package org.amparo.assistance.shelter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.amparo.kit.problem.ConstraintProblems;
import org.amparo.kit.problem.ProblemType;

/** What the tables of stays refuse by themselves. */
@ApplicationScoped
class StayConstraints implements ConstraintProblems {
    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("stay_is_one_at_a_time", ShelterProblem.SLEEPS_HERE_ALREADY);
    }
}
