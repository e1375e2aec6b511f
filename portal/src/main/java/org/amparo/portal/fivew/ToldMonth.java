package org.amparo.portal.fivew;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month as reporting-service tells it, as far as pages show it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldMonth(@Nullable Report taken, List<Row> rows, List<Change> changes, long notReady) {
    /** A version that was given. */
    record Report(int version, Instant takenAt, int rows, int notReady, int changed) {}

    /** One row. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            String state,
            String country,
            @Nullable String admin1,
            @Nullable String implementingPartner,
            @Nullable String indicator,
            @Nullable String activity,
            @Nullable String description,
            @Nullable BigDecimal value,
            @Nullable BigDecimal quantity,
            @Nullable Long total,
            @Nullable Long newPeople,
            @Nullable LinkedHashMap<String, Long> byGroup,
            @Nullable LinkedHashMap<String, Long> byAgeGender,
            List<Finding> findings,
            List<Explanation> explanations) {}

    /** A row that is another one than it was given. */
    record Change(@Nullable Row before, @Nullable Row after) {}

    /** A rule of the form that a row breaks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Finding(
            String rule,
            String weight,
            String sentence,
            @Nullable String advice) {}

    /** Why a row says what it says. */
    record Explanation(String code, long people, String sentence) {}
}
