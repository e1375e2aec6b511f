package org.amparo.portal.casefiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service what waits for whoever reads. */
@ApplicationScoped
public class Notices {
    private final NoticeApi api;

    Notices(@RestClient NoticeApi api) {
        this.api = api;
    }

    /** Those the reader has not seen yet, the newest first. */
    public List<Notice> unseen() {
        return Answers.read(() -> api.list(null)).orElse(List.of());
    }

    /** Those that were seen in the last three months, the newest first. */
    public List<Notice> earlier() {
        return Answers.read(() -> api.list(true)).orElse(List.of());
    }

    /** Says that a notice was seen; it shows no more. */
    public Told seen(UUID id, String key) {
        return Answers.told(() -> api.see(id, key));
    }
}
