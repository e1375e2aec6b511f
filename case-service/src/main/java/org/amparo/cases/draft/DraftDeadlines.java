package org.amparo.cases.draft;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.amparo.kit.background.Loop;
import org.amparo.kit.database.Database;
import org.amparo.kit.seal.Vault;
import org.jspecify.annotations.Nullable;

/** Destroys drafts whose 72 hours are over: the key first, so that nothing stays readable in between. */
@ApplicationScoped
class DraftDeadlines {
    private final Drafts drafts;
    private final Vault vault;
    private final Database database;
    private final DraftSettings settings;
    private @Nullable Loop loop;

    DraftDeadlines(Drafts drafts, Vault vault, Database database, DraftSettings settings) {
        this.drafts = drafts;
        this.vault = vault;
        this.database = database;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("drafts", running -> {
            endThoseDue();
            running.pause(settings.inspection());
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
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
