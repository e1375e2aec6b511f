package org.amparo.portal.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks assistance-service, and tells it what was given. */
@ApplicationScoped
public class Assistance {
    private final AssistanceApi api;

    Assistance(@RestClient AssistanceApi api) {
        this.api = api;
    }

    /** Whom the reader's organisation may deliver to now; empty when nobody, or when that is not known here yet. */
    public Optional<PeopleToServe> people(String caseFile) {
        return Answers.read(() -> api.people(caseFile));
    }

    public Told record(String key, NewDelivery delivery) {
        return Answers.told(() -> api.record(key, delivery));
    }
}
