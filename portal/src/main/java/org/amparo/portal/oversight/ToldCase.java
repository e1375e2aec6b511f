package org.amparo.portal.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as its officer sees it: what everything rests on, and nothing of what is known. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldCase(String reference, List<Person> people, List<Right> rights) {
    /** One person, by number alone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            int number, Holding holding, boolean erasureQueued, List<Consent> consents, List<Exclusion> exclusions) {}

    /** What holding their data rests on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Holding(
            String kind,
            Instant until,
            boolean ranOut,
            @Nullable String decision) {}

    /** A base for sharing; only how many there are is shown. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consent(Instant until, @Nullable Instant withdrawnAt) {}

    /** Who must never know; only how many there are is shown. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Exclusion(String subject) {}

    /** A right to the case, or to one person of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Right(
            String origin,
            Holder holder,
            @Nullable Integer person,
            Set<String> blocks,
            Instant until,
            @Nullable Instant revokedAt) {}

    /** Who holds it; an account is not named. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Holder(
            String kind,
            @Nullable String organisation,
            @Nullable String role) {}
}
