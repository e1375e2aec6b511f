package org.amparo.portal.disclosures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to keep somebody safe who sleeps in one of the reader's places. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Safety(
        @Nullable String nameToUse,
        List<String> neverContact,
        @Nullable String safetyNotes) {
    @Override
    public String toString() {
        return "Safety[masked]";
    }
}
