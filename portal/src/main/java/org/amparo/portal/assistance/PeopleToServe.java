package org.amparo.portal.assistance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** The people of a case to whom the reader's organisation may deliver now, as coarse as assistance-service knows them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PeopleToServe(String caseFile, String country, List<Person> people) {
    /**
     * One of them.
     *
     * @param person the name under which something is delivered; never shown
     * @param since the first day on which something can have been delivered
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(String person, String ageBand, String gender, LocalDate since) {}
}
