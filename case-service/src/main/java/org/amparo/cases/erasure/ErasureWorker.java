package org.amparo.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;
import org.amparo.kit.seal.Vault;

/**
 * Carries out erasures. The key is destroyed first, outside the transaction: whatever ends the service in between, what
 * is left cannot be read, and the next round finishes it.
 */
@ApplicationScoped
class ErasureWorker implements Recurring {
    private final Leavers leavers;
    private final RestoredPeopleWorker restored;
    private final Vault vault;
    private final Timeline timeline;
    private final Database database;
    private final ErasureSettings settings;

    ErasureWorker(
            Leavers leavers,
            RestoredPeopleWorker restored,
            Vault vault,
            Timeline timeline,
            Database database,
            ErasureSettings settings) {
        this.leavers = leavers;
        this.restored = restored;
        this.vault = vault;
        this.timeline = timeline;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        restored.queueAgain();
        while (running.goesOn()) {
            carryOut();
            running.pause(settings.inspection());
        }
    }

    void carryOut() {
        database.work(leavers::due).forEach(this::erase);
    }

    private void erase(Leavers.Leaver leaver) {
        if (!database.work(() -> leavers.begin(leaver))) {
            return;
        }
        vault.erase(leaver.person());
        if (leaver.last()) {
            vault.erase(leaver.caseId());
        }
        database.work(() -> {
            leavers.forget(leaver);
            timeline.add(leaver.caseId(), new Entry(database.now(), Entry.Kind.ERASED, null, null, null));
            return leaver;
        });
    }
}
