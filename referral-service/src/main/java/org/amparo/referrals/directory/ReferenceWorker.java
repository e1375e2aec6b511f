package org.amparo.referrals.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.amparo.kit.background.PatientStart;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Outbox;
import org.amparo.referrals.code.OrganisationCode;

/** Brings the reference data of this version into the tables at start, and tells the others what changed by it. */
@ApplicationScoped
class ReferenceWorker {
    private final ReferenceTables tables;
    private final Organisations organisations;
    private final Outbox outbox;
    private final Database database;

    ReferenceWorker(ReferenceTables tables, Organisations organisations, Outbox outbox, Database database) {
        this.tables = tables;
        this.organisations = organisations;
        this.outbox = outbox;
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        PatientStart.with("loading the directory", this::load);
    }

    /** Loading twice is loading once. */
    void load() {
        database.work(() -> {
            ReferenceFile.read("platforms").forEach(tables::keepPlatform);
            ReferenceFile.read("countries").forEach(tables::keepCountry);
            ReferenceFile.read("organisations").forEach(this::keepAndTell);
            ReferenceFile.read("services").forEach(tables::keepService);
            return null;
        });
    }

    private void keepAndTell(ReferenceFile.Row row) {
        if (tables.keepOrganisation(row)) {
            organisations
                    .find(new OrganisationCode(row.text("code")))
                    .map(changed -> OrganisationRegistered.of(changed, database.now()))
                    .ifPresent(outbox::append);
        }
    }
}
