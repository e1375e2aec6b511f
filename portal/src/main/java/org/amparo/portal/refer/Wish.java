package org.amparo.portal.refer;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.requests.NewReferral;

/**
 * What was chosen so far; what is missing is empty.
 *
 * @param people their numbers in the case
 * @param receivers in the order in which they are asked
 */
record Wish(List<String> people, String service, String urgency, List<String> receivers) {
    static final String FORM = "REFERRAL";
    /** The case whose people they are. */
    static final String CASE = "case";

    static final String PEOPLE = "people";
    static final String SERVICE = "service";
    static final String URGENCY = "urgency";
    static final List<String> RECEIVERS = List.of("first", "second", "third");

    static Wish of(Draft draft) {
        var fields = draft.fields();
        return new Wish(
                fields.getOrDefault(PEOPLE, List.of()),
                first(draft, SERVICE),
                first(draft, URGENCY),
                RECEIVERS.stream()
                        .map(field -> first(draft, field))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    static String caseOf(Draft draft) {
        return first(draft, CASE);
    }

    private static String first(Draft draft, String field) {
        return draft.fields().getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("");
    }

    boolean saysWhat() {
        return !people.isEmpty() && Stream.of(service, urgency).noneMatch(String::isEmpty);
    }

    boolean saysWhom() {
        return saysWhat() && !receivers.isEmpty();
    }

    /** The page where somebody goes on, after the path of the draft. */
    String leftAt() {
        return saysWhom() ? "/preview" : saysWhat() ? "/receivers" : "";
    }

    NewReferral referral() {
        return new NewReferral(people.stream().map(Integer::valueOf).toList(), service, urgency, receivers);
    }
}
