package org.amparo.cases.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Status;
import org.amparo.cases.consent.Consent;
import org.amparo.cases.holding.Holding;
import org.amparo.kit.access.Grant;
import org.jspecify.annotations.Nullable;

/** A case as its data-protection officer sees it: what everything rests on, and nothing of what is known. */
record OverseenCase(CaseReference reference, Status status, List<OverseenPerson> people, List<Right> rights) {

    /** One person, by number alone. */
    record OverseenPerson(
            int number, Holding holding, boolean erasureQueued, List<Consent> consents, List<Exclusion> exclusions) {}

    /** Who must never know of the person. */
    record Exclusion(String subject, String reason, Instant since) {}

    /**
     * A right to the case, or to one person of it, that is in force or ended.
     *
     * @param purpose what it was given for
     * @param person the person it is limited to; null for the whole case
     * @param revokedAt when it was ended before its time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Right(
            Grant.Origin origin,
            Holder holder,
            String purpose,
            @Nullable Integer person,
            Set<String> actions,
            Set<String> blocks,
            Instant from,
            Instant until,
            @Nullable Instant revokedAt) {}

    /**
     * Who holds a right, as far as an officer needs it: an account is not named.
     *
     * @param organisation the code of the organisation; null for an account and for a country's role
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(
            Kind kind,
            @Nullable String organisation,
            @Nullable String role) {

        /** What kinds of holders there are. */
        enum Kind {
            ACCOUNT,
            ORGANISATION,
            ROLE,
            COUNTRY_ROLE
        }

        static Holder of(String subject) {
            var parts = List.of(subject.split(":"));
            return switch (parts.getFirst()) {
                case "org" -> new Holder(Kind.ORGANISATION, parts.get(1), null);
                case "role" -> new Holder(Kind.ROLE, parts.get(1), parts.get(2));
                case "country" -> new Holder(Kind.COUNTRY_ROLE, null, parts.get(2));
                default -> new Holder(Kind.ACCOUNT, null, null);
            };
        }
    }
}
