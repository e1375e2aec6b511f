package org.amparo.cases.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFiles;
import org.amparo.kit.outbox.Outbox;

/** Restates what a case tells reporting, as a higher revision, after something changed whom it counts, or as what. */
@ApplicationScoped
public class Recount {
    private final CaseFiles caseFiles;
    private final CaseFacts facts;
    private final Outbox outbox;

    Recount(CaseFiles caseFiles, CaseFacts facts, Outbox outbox) {
        this.caseFiles = caseFiles;
        this.facts = facts;
        this.outbox = outbox;
    }

    /** The case is locked by whoever asks, and its version grows: it is the revision of what is told. */
    public void of(UUID caseId) {
        caseFiles.nextVersion(caseId);
        outbox.append(facts.of(caseFiles.find(caseId)));
    }

    /** The same where only what is counted of one person changed. */
    public void of(UUID caseId, UUID person) {
        caseFiles.nextVersion(caseId);
        outbox.append(facts.of(caseFiles.find(caseId), person));
    }
}
