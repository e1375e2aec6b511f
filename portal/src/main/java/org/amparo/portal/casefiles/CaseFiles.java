package org.amparo.portal.casefiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Versioned;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks case-service for one case. */
@ApplicationScoped
public class CaseFiles {
    public static final int ACCESSES = 25;

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2}-[0-9A-HJKMNP-TV-Z]{8}");

    private final CaseFileApi api;

    CaseFiles(@RestClient CaseFileApi api) {
        this.api = api;
    }

    /**
     * The case behind a code.
     *
     * @throws NotFoundException when there is none for this reader, whatever the reason
     */
    public Versioned<CaseFile> find(String reference) {
        if (!REFERENCE.matcher(reference).matches()) {
            throw new NotFoundException();
        }
        return Versioned.read(() -> api.read(reference), CaseFile.class).orElseThrow(NotFoundException::new);
    }

    /** What happened to it, the newest first. */
    public List<TimelineEntry> timeline(String reference) {
        return Answers.read(() -> api.timeline(reference)).orElse(List.of());
    }

    /** Who saw it, the newest first; empty when that is not for this reader. */
    public Optional<List<Access>> accesses(String reference, @Nullable UUID after) {
        return Answers.read(() -> api.accesses(reference, after, ACCESSES));
    }
}
