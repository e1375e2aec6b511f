package org.amparo.cases.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;

/**
 * Under which record of theirs people count: those whose files are linked, and those with a duplicate. What is kept is what
 * reporting was told last; only the worker changes it.
 */
@ApplicationScoped
class CountedAs {
    /** Whoever was erased is told nothing of any more: they count as they did. */
    private static final String UNTOLD = """
            select p.id, p.case_id
            from (select * from people_counted_together() where person <> under) wanted
                full join counted_as told on told.person_id = wanted.person
                join person p on p.id = coalesce(wanted.person, told.person_id)
            where (wanted.person is null or told.person_id is null or told.under is distinct from wanted.under)
              and p.erased_at is null""";

    private final Database database;

    CountedAs(Database database) {
        this.database = database;
    }

    /** Somebody of whom reporting is to be told anew. */
    record Untold(UUID person, UUID caseId) {}

    /** For each person of a case that does not count as who they are: as whom they do. */
    Map<UUID, UUID> of(UUID caseId) {
        return database
                .handle()
                .select("select person, under from told_counted_as(?)", caseId)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those whose linkage began or ended since they were told last. */
    List<Untold> untold() {
        return database.handle()
                .createQuery(UNTOLD)
                .map((row, context) -> new Untold(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    /** Keeps as whom they count now, behind the lock of their case. Answers whether that is to be told. */
    boolean change(Untold one) {
        database.handle()
                .select("select id from case_file where id = ? for update", one.caseId())
                .mapTo(UUID.class)
                .one();
        if (!untold().contains(one)) {
            return false;
        }
        database.handle().execute("delete from counted_as where person_id = ?", one.person());
        database.handle()
                .execute(
                        "insert into counted_as (person_id, under) select person, under from people_counted_together()"
                                + " where person = ? and person <> under",
                        one.person());
        return true;
    }
}
