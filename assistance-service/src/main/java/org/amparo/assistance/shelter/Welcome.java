package org.amparo.assistance.shelter;

import java.util.Set;
import org.amparo.assistance.code.Gender;
import org.amparo.kit.problem.Invalid;

/**
 * Who a place is for. It helps to choose a place and forbids none: in an emergency people judge.
 *
 * @param families whether people of one case can stay together, whatever else is said
 */
record Welcome(Set<Gender> genders, Set<Age> ages, boolean families) {
    Welcome {
        genders = Invalid.set(genders, 1, Gender.values().length, "genders");
        ages = Invalid.set(ages, 1, Age.values().length, "ages");
    }

    /** As coarse as shelters are. */
    enum Age {
        CHILDREN,
        ADULTS
    }
}
