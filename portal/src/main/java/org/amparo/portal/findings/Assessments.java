package org.amparo.portal.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service what was found about a person, and hands over what was found. */
@ApplicationScoped
public class Assessments {
    private final AssessmentApi api;

    Assessments(@RestClient AssessmentApi api) {
        this.api = api;
    }

    /** Every revision on both tracks, the newest first. An opening, in the access log. */
    public List<Assessment> of(String reference, int person) {
        return Answers.read(() -> api.list(reference, person)).orElseThrow(NotFoundException::new);
    }

    public Told record(String reference, int person, NewAssessment found, String key) {
        return Answers.told(() -> api.record(reference, person, key, found));
    }
}
