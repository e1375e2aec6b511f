package org.amparo.reporting.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.kit.database.Database;

/**
 * All facts, each in its highest revision. Facts that came together are kept together: a statement for each table, however
 * many they are.
 */
@ApplicationScoped
class Facts {
    private final Database database;
    private final Pseudonyms pseudonyms;
    private final FactRows rows;

    Facts(Database database, Pseudonyms pseudonyms, FactRows rows) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.rows = rows;
    }

    /** Keeps each fact unless this revision of it, or a higher one, is here already. */
    void keep(List<FactRecorded> recorded) {
        var facts = new LinkedHashMap<String, FactRecorded>();
        for (var fact : recorded) {
            facts.merge(pseudonyms.kept(fact.fact()), fact, FactRecorded::higher);
        }
        forgetBefore(facts);
        facts.keySet().retainAll(add(facts));
        addPeople(facts);
        addHeadcounts(facts);
        noteArrival(recorded);
    }

    private void forgetBefore(Map<String, FactRecorded> facts) {
        var revised = facts.entrySet().stream()
                .filter(fact -> fact.getValue().revision() > 1)
                .toList();
        if (revised.isEmpty()) {
            return;
        }
        var ids = revised.stream().map(Map.Entry::getKey).toList();
        var revisions = revised.stream()
                .map(Map.Entry::getValue)
                .map(FactRecorded::revision)
                .toList();
        database.handle()
                .createUpdate("delete from fact f using unnest(:ids, :revisions) as told (id, revision)"
                        + " where f.id = told.id and f.revision < told.revision")
                .bindArray("ids", String.class, ids)
                .bindArray("revisions", Long.class, revisions)
                .execute();
    }

    /** Answers which were not here. */
    private List<String> add(Map<String, FactRecorded> facts) {
        return database.handle()
                .createQuery("insert into fact select * from json_populate_recordset(null::fact, cast(:rows as json))"
                        + " on conflict (id) do nothing returning id")
                .bind("rows", rows.facts(facts).toString())
                .mapTo(String.class)
                .list();
    }

    private void addPeople(Map<String, FactRecorded> facts) {
        // Whoever came under two wraps is one person.
        add(rows.people(facts), """
                insert into fact_person
                select * from json_populate_recordset(null::fact_person, cast(:rows as json)) on conflict do nothing""");
    }

    private void addHeadcounts(Map<String, FactRecorded> facts) {
        add(rows.headcounts(facts), """
                insert into fact_headcount
                select * from json_populate_recordset(null::fact_headcount, cast(:rows as json))""");
    }

    private void add(ArrayNode all, String insert) {
        if (!all.isEmpty()) {
            database.handle().createUpdate(insert).bind("rows", all.toString()).execute();
        }
    }

    private void noteArrival(List<FactRecorded> recorded) {
        // Whoever holds the line writes the same moment: nobody waits for it, so no two batches wait for each other.
        database.handle()
                .createUpdate("update fact_arrival set last_received_at = now() where kind in"
                        + " (select kind from fact_arrival where kind = any (:kinds)"
                        + " and last_received_at is distinct from now() for update skip locked)")
                .bindArray(
                        "kinds",
                        String.class,
                        recorded.stream()
                                .map(FactRecorded::kind)
                                .distinct()
                                .map(FactRecorded.Kind::name)
                                .toList())
                .execute();
    }
}
