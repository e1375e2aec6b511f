package org.amparo.portal.bases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service who must never know of a person, says so, and takes it back. */
@ApplicationScoped
public class Exclusions {
    private final ExclusionApi api;

    Exclusions(@RestClient ExclusionApi api) {
        this.api = api;
    }

    /** Empty when it is not for this reader whether there is any. */
    public Optional<List<Exclusion>> of(String reference, int person) {
        return Answers.read(() -> api.list(reference, person));
    }

    public Told exclude(String reference, int person, Exclusion.New exclusion, String key) {
        return Answers.told(() -> api.exclude(reference, person, key, exclusion));
    }

    public Told lift(String reference, int person, UUID id) {
        return Answers.told(() -> api.lift(reference, person, id));
    }
}
