package org.amparo.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.Database;

/** All facts, each in its highest revision. */
@ApplicationScoped
class Facts {
    private final Database database;
    private final Pseudonyms pseudonyms;

    Facts(Database database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** Keeps a fact unless this revision of it, or a higher one, is here already. */
    void keep(FactRecorded recorded) {
        var id = pseudonyms.kept(recorded.fact());
        forgetBefore(id, recorded.revision());
        if (add(id, recorded) == 1) {
            addPeople(id, recorded.people());
            addHeadcount(id, recorded.headcount());
        }
        noteArrival(recorded.kind());
    }

    private void forgetBefore(String id, long revision) {
        database.handle().execute("delete from fact where id = ? and revision < ?", id, revision);
    }

    private int add(String id, FactRecorded recorded) {
        return database.handle()
                .createUpdate("""
                        insert into fact (id, revision, kind, month, country, admin1, organisation,
                            implementing_partner, activity, pillar, indicator, rmrp, service, quantity, unit, modality, value, mechanism,
                            case_type, population_group, age_gender, exploitation, control, case_pseudonym,
                            person_pseudonym, registered, individuals, receiving_country, urgency, outcome,
                            hours_to_answer, hours_to_service)
                        values (:id, :revision, :kind, :firstDay, :country, :admin1, :organisation,
                            :implementingPartner, :activity, :pillar, :indicator, :rmrp, :service, :quantity, :unit, :modality, :value,
                            :mechanism, :caseType, :populationGroup, :ageGender, cast(:exploitation as code[]),
                            cast(:control as code[]), :caseOf, :personOf, :registered, :individuals,
                            :receivingCountry, :urgency, :outcome, :hoursToAnswer, :hoursToService)
                        on conflict (id) do nothing""")
                .bindMethods(recorded)
                .bind("id", id)
                .bind("firstDay", recorded.month().atDay(1))
                .bindArray("exploitation", String.class, recorded.exploitation())
                .bindArray("control", String.class, recorded.control())
                .bind("caseOf", pseudonyms.ofOptional(recorded.caseFile()))
                .bind("personOf", pseudonyms.ofOptional(recorded.person()))
                .execute();
    }

    private void addPeople(String id, List<FactRecorded.Recipient> people) {
        var batch = database.handle()
                .prepareBatch("insert into fact_person (fact, person_pseudonym, age_gender, population_group)"
                        + " values (:fact, :pseudonym, :ageGender, :populationGroup) on conflict do nothing");
        for (var recipient : people) {
            batch.bind("fact", id)
                    .bind("pseudonym", pseudonyms.of(recipient.person()))
                    .bind("ageGender", recipient.ageGender())
                    .bind("populationGroup", recipient.populationGroup())
                    .add();
        }
        batch.execute();
    }

    private void addHeadcount(String id, List<FactRecorded.Headcount> headcount) {
        var batch = database.handle()
                .prepareBatch("insert into fact_headcount (fact, age_gender, individuals)"
                        + " values (:fact, :ageGender, :individuals)");
        for (var cell : headcount) {
            batch.bind("fact", id)
                    .bind("ageGender", cell.ageGender())
                    .bind("individuals", cell.individuals())
                    .add();
        }
        batch.execute();
    }

    private void noteArrival(FactRecorded.Kind kind) {
        // Whoever holds the line writes the same moment: nobody waits for it, so no two batches wait for each other.
        database.handle()
                .execute(
                        "update fact_arrival set last_received_at = now() where kind in"
                                + " (select kind from fact_arrival where kind = ? and last_received_at is distinct from now()"
                                + " for update skip locked)",
                        kind.name());
    }
}
