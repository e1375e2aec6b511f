package org.amparo.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;
import org.amparo.kit.seal.Vault;

/** Destroys drafts whose 72 hours are over: the key first, so that nothing stays readable in between. */
@ApplicationScoped
class DraftDeadlines implements Recurring {
    private final Drafts drafts;
    private final Vault vault;
    private final Database database;
    private final DraftSettings settings;

    DraftDeadlines(Drafts drafts, Vault vault, Database database, DraftSettings settings) {
        this.drafts = drafts;
        this.vault = vault;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        endThoseDue();
        running.pause(settings.inspection());
    }

    void endThoseDue() {
        for (var ended = database.work(drafts::ended); !ended.isEmpty(); ended = database.work(drafts::ended)) {
            ended.forEach(this::end);
        }
    }

    private void end(UUID draft) {
        vault.discard(draft);
        database.work(() -> drafts.delete(draft));
    }
}
