package org.amparo.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service about a case of the reader's, and asks for services for its people. */
@ApplicationScoped
public class Requests {
    private final RequestsApi api;

    Requests(@RestClient RequestsApi api) {
        this.api = api;
    }

    /** The case, if it is one of the reader's. */
    public Optional<CaseInBrief> caseFile(String reference) {
        return Answers.read(() -> api.find(reference));
    }
}
