package org.amparo.portal.bases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who must never know of a person.
 *
 * @param subject {@code org:}, {@code office:}, {@code user:} or {@code town:} and which
 */
public record Exclusion(UUID id, String subject, String reason, Instant since) {
    public static final List<String> REASONS =
            List.of("FAMILY_TIE", "TRAFFICKER_TIE", "FEARS_REPRISAL", "FORMER_EMPLOYER", "PERSON_ASKED", "OTHER");

    /** One as it is said: an organisation, one of its offices, an account, or whoever works in a town. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record New(
            @Nullable String organisation,
            @Nullable String office,
            @Nullable UUID account,
            @Nullable String town,
            String reason) {}
}
