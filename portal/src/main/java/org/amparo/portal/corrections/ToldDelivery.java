package org.amparo.portal.corrections;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a delivery as assistance-service tells it. The people are handles: they are sent back as they came and never shown.
 *
 * @param registered false: aid to people nobody registered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldDelivery(
        UUID id,
        boolean registered,
        int individuals,
        @Nullable List<String> people,
        String service,
        String admin1,
        LocalDate day,
        BigDecimal quantity,
        String unit,
        Modality modality,
        @Nullable String implementingPartner,
        @Nullable Boolean rmrp,
        boolean voided,
        @Nullable String reason,
        long version,
        Instant recordedAt) {
    /** In kind, or in cash with its value. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Modality(
            String kind,
            @Nullable BigDecimal value,
            @Nullable String currency,
            @Nullable String mechanism) {}

    /** Of a case, and not taken back: what can be recorded anew here. */
    boolean canBeCorrected() {
        return registered && !voided;
    }
}
