package org.amparo.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.Vault;

/** Ends a draft: first the rows, which only their author may end, then the key. What stays behind ends with its hours. */
@ApplicationScoped
class Discarding {
    private final DraftDesk desk;
    private final Vault vault;

    Discarding(DraftDesk desk, Vault vault) {
        this.desk = desk;
        this.vault = vault;
    }

    void discard(UUID id, Caller author) {
        if (!desk.delete(id, author)) {
            throw new Refused(DraftProblem.NO_SUCH_DRAFT);
        }
        vault.discard(id);
    }
}
