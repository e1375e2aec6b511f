package org.amparo.cases.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.amparo.cases.identity.Contact;
import org.jspecify.annotations.Nullable;

/**
 * How to keep somebody safe at night, and nothing else of how to reach them.
 *
 * @param nameToUse what the person wants to be called
 * @param neverContact who must never be called or told
 * @param safetyNotes allergies, medicines, dangers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SafetyView(
        @Nullable String nameToUse,
        List<String> neverContact,
        @Nullable String safetyNotes) {
    private static final SafetyView NOTHING_WRITTEN = new SafetyView(null, List.of(), null);

    static SafetyView of(@Nullable Contact contact) {
        return contact == null
                ? NOTHING_WRITTEN
                : new SafetyView(contact.nameToUse(), contact.neverContact(), contact.safetyNotes());
    }

    @Override
    public String toString() {
        return "SafetyView[masked]";
    }
}
