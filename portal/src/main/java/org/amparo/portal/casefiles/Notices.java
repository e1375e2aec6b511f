package org.amparo.portal.casefiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service what is new for whoever reads. */
@ApplicationScoped
public class Notices {
    private final NoticeApi api;

    Notices(@RestClient NoticeApi api) {
        this.api = api;
    }

    /** Those nobody has seen yet, the newest first. */
    public List<Notice> unseen() {
        return Answers.read(api::list).orElse(List.of());
    }

    /** Says that a notice was seen; it shows no more. */
    public Told seen(UUID id, String key) {
        return Answers.told(() -> api.see(id, key));
    }
}
