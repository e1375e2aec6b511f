package org.amparo.portal.recipient;

import java.util.List;
import org.amparo.portal.form.Option;

/**
 * To whom something can have been given.
 *
 * @param caseFile the name of their case at assistance-service, which goes with the form and is never shown
 * @param people each under the name that assistance-service knows
 */
public record Recipients(String caseFile, List<Option> people) {
    public static final Recipients NOBODY = new Recipients("", List.of());

    public boolean isEmpty() {
        return people.isEmpty();
    }

    /** All of them. */
    public List<String> all() {
        return people.stream().map(Option::value).toList();
    }
}
