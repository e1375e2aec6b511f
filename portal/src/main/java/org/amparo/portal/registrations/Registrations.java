package org.amparo.portal.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.amparo.portal.vault.Contact;
import org.amparo.portal.vault.Narrative;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hands case-service what a case begins with. */
@ApplicationScoped
public class Registrations {
    private static final String NEVER_WRITTEN = "\"0\"";

    private final RegistrationApi api;

    Registrations(@RestClient RegistrationApi api) {
        this.api = api;
    }

    /** Registers it; the same key registers it once. */
    public Told register(NewCase newCase, String key) {
        return Answers.told(() -> api.register(key, newCase));
    }

    /** How to reach the first person, unless that was written before. */
    public Told contact(String reference, Contact contact) {
        return Answers.told(() -> api.contact(reference, NEVER_WRITTEN, contact));
    }

    /** What was noted of the first person, unless that was written before; the draft it came from is gone with it. */
    public Told narrative(String reference, Narrative narrative, UUID draft) {
        return Answers.told(() -> api.narrative(reference, NEVER_WRITTEN, draft, narrative));
    }
}
