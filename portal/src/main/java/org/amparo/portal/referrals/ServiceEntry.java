package org.amparo.portal.referrals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation offers, as it stands in the directory.
 *
 * @param confirmedOn when it last said that this is right; null when it never did
 * @param toConfirm whether that is long ago
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ServiceEntry(
        String organisation,
        String country,
        String service,
        List<String> languages,
        List<String> ageBands,
        List<String> genders,
        int capacity,
        String onCall,
        @Nullable LocalDate confirmedOn,
        boolean toConfirm) {}
