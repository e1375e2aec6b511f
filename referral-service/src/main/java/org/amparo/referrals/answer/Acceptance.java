package org.amparo.referrals.answer;

import java.util.Set;
import org.amparo.kit.problem.Invalid;

/**
 * A receiver's yes.
 *
 * @param people the numbers of those it takes; none means everybody
 */
record Acceptance(Set<Integer> people) {
    static final int MOST = 30;

    Acceptance {
        people = Invalid.set(people, 0, MOST, "people");
    }
}
