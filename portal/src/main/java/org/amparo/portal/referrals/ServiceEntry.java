package org.amparo.portal.referrals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What an organisation offers, as it stands in the directory. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ServiceEntry(
        String organisation, String country, String service, List<String> languages, int capacity, String onCall) {}
