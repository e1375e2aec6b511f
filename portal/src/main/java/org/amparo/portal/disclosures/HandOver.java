package org.amparo.portal.disclosures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the people of a referral are met; never the address of a shelter.
 *
 * @param whoComes how whoever meets them is recognised
 * @param password said first, so that nobody goes with a stranger
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandOver(
        String place,
        Instant at,
        String whoComes,
        @Nullable String password,
        @Nullable String note) {
    @Override
    public String toString() {
        return "HandOver[masked]";
    }
}
