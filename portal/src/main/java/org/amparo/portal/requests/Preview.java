package org.amparo.portal.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import org.amparo.portal.disclosures.Disclosure;
import org.jspecify.annotations.Nullable;

/** What one receiver would see, person by person, before anything is asked. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preview(String receiver, List<Person> people) {
    /**
     * One person.
     *
     * @param shared the sealed documents as the receiver would see them; null when none would be seen
     * @param refusal why nothing would be seen; null when something would
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(
            int number,
            Set<String> blocks,
            Disclosure.@Nullable Blocks shared,
            @Nullable String refusal) {}
}
