package org.amparo.portal.streams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The services that read events, by the names under which pages speak of them. */
@ApplicationScoped
class Stations {
    private final Map<String, HeldEvents> byName = new LinkedHashMap<>();

    Stations(
            @RestClient CaseEvents cases,
            @RestClient ReferralEvents referrals,
            @RestClient AssistanceEvents assistance,
            @RestClient ReportingEvents reporting) {
        byName.put("case", cases);
        byName.put("referral", referrals);
        byName.put("assistance", assistance);
        byName.put("reporting", reporting);
    }

    /** In the order in which pages show them. */
    Set<String> names() {
        return byName.keySet();
    }

    Optional<HeldEvents> called(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
