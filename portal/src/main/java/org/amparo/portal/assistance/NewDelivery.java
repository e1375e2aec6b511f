package org.amparo.portal.assistance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That people of a case were given something.
 *
 * @param admin1 where, ISO 3166-2
 * @param quantity for all of them together
 * @param implementingPartner who gave it for the one who records it; null when it gave it itself
 * @param rmrp whether it is part of the response plan; null when nobody said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewDelivery(
        String caseFile,
        List<String> people,
        String service,
        String admin1,
        LocalDate day,
        BigDecimal quantity,
        String unit,
        Modality modality,
        @Nullable String implementingPartner,
        @Nullable Boolean rmrp) {

    /** In kind, or in cash with its value in dollars and how it reached people. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Modality(
            String kind,
            @Nullable BigDecimal value,
            @Nullable String currency,
            @Nullable String mechanism) {
        public static final Modality IN_KIND = new Modality("IN_KIND", null, null, null);

        public static Modality cash(BigDecimal dollars, String mechanism) {
            return new Modality("CASH", dollars, "USD", mechanism);
        }
    }
}
