package org.amparo.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.casefile.CaseFiles;
import org.amparo.cases.objection.Erasures;
import org.amparo.kit.database.Database;
import org.amparo.kit.seal.Vault;

/**
 * People whom a restore brought back although they had been erased: the copy was older than their erasure. Their blocks
 * stay unreadable, and the keys remember them; everything else that was known of them, and every right, ends once more.
 */
@ApplicationScoped
class RestoredPeopleWorker {
    private final Leavers leavers;
    private final CaseFiles caseFiles;
    private final Erasures erasures;
    private final Vault vault;
    private final Database database;

    RestoredPeopleWorker(Leavers leavers, CaseFiles caseFiles, Erasures erasures, Vault vault, Database database) {
        this.leavers = leavers;
        this.caseFiles = caseFiles;
        this.erasures = erasures;
        this.vault = vault;
        this.database = database;
    }

    /** Queues each of them, as they had asked. */
    void queueAgain() {
        var erased = vault.erased();
        database.work(() -> leavers.backAgain(erased)).forEach(this::queue);
    }

    private void queue(Leavers.Leaver leaver) {
        database.work(() -> {
            leavers.lock(leaver);
            var caseFile = caseFiles.find(leaver.caseId());
            var person = caseFile.people().stream()
                    .filter(one -> one.id().equals(leaver.person()))
                    .findFirst()
                    .orElseThrow();
            erasures.carryOut(caseFile, person);
            leavers.hasBegun(leaver);
            return leaver;
        });
    }
}
