package org.amparo.kit.problem;

import java.util.Map;

/** Which named constraint of the database means which refusal. A feature provides one bean for its tables. */
public interface ConstraintProblems {
    /** Constraint name to refusal. */
    Map<String, ProblemType> byConstraint();
}
