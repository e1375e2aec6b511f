package org.amparo.portal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.portal.referrals.ServiceEntry;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.amparo.portal.service.Versioned;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks referral-service what the directory says of the reader's organisation, and tells it what is right. */
@ApplicationScoped
public class Entries {
    private final EntriesApi api;

    Entries(@RestClient EntriesApi api) {
        this.api = api;
    }

    /** Whether nobody of the organisation has said for long that it is still right. */
    public boolean areToConfirm() {
        return own().stream().anyMatch(ServiceEntry::toConfirm);
    }

    List<ServiceEntry> own() {
        return Answers.read(() -> api.own().services()).orElse(List.of());
    }

    Optional<Versioned<ServiceEntry>> find(String service) {
        return Versioned.read(() -> api.find(service), ServiceEntry.class);
    }

    Told change(String service, String version, ServiceChange change) {
        return Answers.told(() -> api.change(service, version, change));
    }

    Told confirm(String key) {
        return Answers.told(() -> api.confirm(key));
    }
}
