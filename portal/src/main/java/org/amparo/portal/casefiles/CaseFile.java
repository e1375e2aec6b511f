package org.amparo.portal.casefiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as its own organisation sees it: codes, and people by number. */
public record CaseFile(
        String reference,
        String admin1,
        String caseType,
        String securityLevel,
        String identifiedBy,
        String status,
        Instant registeredAt,
        List<Person> people) {
    /**
     * One of its people.
     *
     * @param holding the kind of basis on which the data are kept
     * @param heldUntil the first moment it holds no longer
     * @param merged {@code DUPLICATE} or {@code KEPT}; null when there is no second record of this person
     */
    public record Person(
            int number,
            String ageBand,
            String gender,
            List<String> citizenship,
            String populationGroup,
            List<String> languages,
            List<String> supportNeeds,
            LocalDate withUsSince,
            String holding,
            Instant heldUntil,
            boolean erasureQueued,
            @Nullable String merged) {
        /** Whether the rules for children hold. */
        public boolean isChild() {
            return ageBand.equals("FROM_0_TO_8") || ageBand.equals("FROM_9_TO_17");
        }
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }
}
