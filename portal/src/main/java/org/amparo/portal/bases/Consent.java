package org.amparo.portal.bases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sharing something about a person rests on.
 *
 * @param withdrawnAt null while it was not
 */
public record Consent(
        UUID id,
        String kind,
        String purpose,
        Recipient recipient,
        List<String> blocks,
        Instant from,
        Instant until,
        @Nullable Instant withdrawnAt) {
    public static final List<String> PURPOSES =
            List.of("REFERRAL", "ASSISTANCE", "LEGAL_PROCEEDINGS", "CONSULAR_CONTACT", "RELOCATION", "LINKAGE");
    public static final List<String> BLOCKS =
            List.of("CARD", "CONTACT", "IDENTITY", "NARRATIVE", "LOCATION", "ASSESSMENT");

    /** With whom: one organisation, or a class of them in a country. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recipient(
            @Nullable String organisation,
            @Nullable String ofClass,
            @Nullable String country) {}

    /** One as it is recorded. */
    public record New(Basis basis, String purpose, Recipient recipient, List<String> blocks) {}

    public boolean holdsAt(Instant now) {
        return withdrawnAt == null && now.isBefore(until);
    }
}
