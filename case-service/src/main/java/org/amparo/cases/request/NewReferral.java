package org.amparo.cases.request;

import java.util.List;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.ServiceType;
import org.amparo.cases.code.Urgency;
import org.amparo.kit.problem.Invalid;

/**
 * What a caseworker asks for: a service for some people of a case.
 *
 * @param people their numbers in the case
 * @param receivers whom to ask, in this order, one at a time
 */
record NewReferral(List<Integer> people, ServiceType service, Urgency urgency, List<OrganisationCode> receivers) {
    NewReferral {
        people = Invalid.list(people, 1, 30, "people");
        Invalid.unless(people.stream().distinct().count() == people.size(), "people");
        Invalid.required(service, "service");
        Invalid.required(urgency, "urgency");
        receivers = Invalid.list(receivers, 1, 10, "receivers");
        Invalid.unless(receivers.stream().distinct().count() == receivers.size(), "receivers");
    }
}
