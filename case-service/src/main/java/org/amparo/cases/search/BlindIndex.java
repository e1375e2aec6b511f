package org.amparo.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** By which keyed hashes people are found; shows only people of the caller's caseload. */
@ApplicationScoped
public class BlindIndex {
    private static final int MOST = 50;

    private final BlindTokens tokens;
    private final Database database;

    BlindIndex(BlindTokens tokens, Database database) {
        this.tokens = tokens;
        this.database = database;
    }

    /** From now on this person is found by these traits and by no others. */
    public void replace(UUID caseId, UUID person, Traits traits) {
        database.handle().execute("delete from blind_index where person_id = ?", person);
        var batch = database.handle()
                .prepareBatch("insert into blind_index (person_id, case_id, token) values (?, ?, decode(?, 'hex'))");
        tokens.of(traits).forEach(token -> batch.add(person, caseId, token));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** What these traits are looked for by. */
    Set<String> tokens(Traits traits) {
        return tokens.of(traits);
    }

    /** A person who may be the one asked for. */
    record Match(UUID caseId, String reference, int number) {}

    /** People found by one of these traits, newest case first. */
    List<Match> find(Traits traits) {
        return database.handle()
                .createQuery("""
                        select distinct f.registered_at, f.id, f.reference, p.number
                        from blind_index b join person p on p.id = b.person_id join case_file f on f.id = b.case_id
                        where b.token = any (array(select decode(t, 'hex') from unnest(:tokens) t))
                        order by f.registered_at desc, f.reference, p.number limit :rows""")
                .bindArray("tokens", String.class, tokens.of(traits))
                .bind("rows", MOST)
                .map((row, context) ->
                        new Match(row.getObject("id", UUID.class), row.getString("reference"), row.getInt("number")))
                .list();
    }
}
