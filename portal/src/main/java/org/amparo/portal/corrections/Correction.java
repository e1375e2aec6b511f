package org.amparo.portal.corrections;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What assistance-service is told: why, and all of the delivery as it was.
 *
 * @param delivery left out when nothing remains of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Correction(String reason, @Nullable Content delivery) {
    /** All of it but the case, which does not change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            @Nullable List<String> people,
            String service,
            String admin1,
            LocalDate day,
            BigDecimal quantity,
            String unit,
            ToldDelivery.Modality modality,
            @Nullable String implementingPartner,
            @Nullable Boolean rmrp) {}
}
