package org.amparo.assistance.casebook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.assistance.code.AgeBand;
import org.amparo.assistance.code.CaseType;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.WrappedHandle;

/** What case-service says of cases, as far as this service reads it. What a newer writer adds is passed over. */
final class CaseEvents {
    private CaseEvents() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CaseRegistered(Handle caseFile, Country country, Instant occurredAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AccessGranted(
            UUID grant,
            Handle caseFile,
            WrappedHandle facts,
            CaseType caseType,
            String subject,
            Set<String> actions,
            Instant from,
            Instant until,
            List<Recipient> people) {

        boolean allowsToDeliver() {
            return actions.contains("DELIVER");
        }

        DeliveryRight right() {
            return new DeliveryRight(
                    grant,
                    caseFile,
                    facts,
                    caseType,
                    subject,
                    from,
                    until,
                    null,
                    people.stream().map(Recipient::known).toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recipient(
            Handle person,
            WrappedHandle facts,
            AgeBand ageBand,
            Gender gender,
            PopulationGroup populationGroup,
            LocalDate since) {

        KnownPerson known() {
            return new KnownPerson(person, facts, ageBand, gender, populationGroup, since, null);
        }
    }

    /**
     * A right speaks of fewer people.
     *
     * @param people those it still speaks of
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AccessChanged(UUID grant, Handle caseFile, List<Handle> people, Instant occurredAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AccessRevoked(UUID grant, Handle caseFile, Instant occurredAt) {}
}
