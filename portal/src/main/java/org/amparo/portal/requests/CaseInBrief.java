package org.amparo.portal.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * As much of a case as is needed to refer its people or to record what they were given.
 *
 * @param handle the name of the case at assistance-service; never shown
 * @param reference what people of its own organisation say and type
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseInBrief(String handle, String reference, String country, String status, List<Person> people) {
    /** One person by number. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(int number, String handle, String ageBand, String gender) {}
}
