package org.amparo.portal.referrals;

import java.util.Set;

/**
 * A receiver's yes.
 *
 * @param people the numbers of those it takes; none means everybody
 */
public record Acceptance(Set<Integer> people) {}
