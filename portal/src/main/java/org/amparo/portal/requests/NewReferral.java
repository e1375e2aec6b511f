package org.amparo.portal.requests;

import java.util.List;

/**
 * A service asked for, for some people of a case.
 *
 * @param people their numbers in the case
 * @param receivers whom to ask, in this order, one at a time
 */
public record NewReferral(List<Integer> people, String service, String urgency, List<String> receivers) {}
