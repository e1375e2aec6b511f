package org.amparo.cases.filelink;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** Links that were offered or agreed, and stand. An offer is the answer to a question of another organisation. */
@ApplicationScoped
class FileLinks {
    private static final String STANDS = " q.ended_at is null and q.answer = 'LINK_OFFERED' ";

    private final Database database;

    FileLinks(Database database) {
        this.database = database;
    }

    List<FileLink> of(UUID person) {
        return database.handle()
                .createQuery("""
                        select q.id, q.owner_person = :person as is_ours, l.question_id is not null as is_linked,
                            case when q.owner_person = :person then q.asker_organisation else q.owner_organisation end
                                as organisation,
                            cast(coalesce(l.linked_at, q.answered_at) as date) as since
                        from linkage_question q left join file_link l on l.question_id = q.id
                        where :person in (q.asker_person, q.owner_person) and""" + STANDS + "order by q.id")
                .bind("person", person)
                .map((row, context) -> link(row))
                .list();
    }

    /** The case whose owner offered this to this person's file. */
    Optional<UUID> lockOffer(UUID id, UUID person) {
        return database.handle()
                .select(
                        "select owner_case from linkage_question q where q.id = ? and q.asker_person = ? and" + STANDS
                                + "for update",
                        id,
                        person)
                .mapTo(UUID.class)
                .findOne();
    }

    /** Answers whether it was not linked before. */
    boolean add(UUID id, Caller by) {
        return database.handle()
                        .execute(
                                "insert into file_link (question_id, linked_by) values (?, ?) on conflict do nothing",
                                id,
                                by.user())
                == 1;
    }

    boolean end(UUID id, UUID person) {
        return database.handle()
                        .execute(
                                "update linkage_question q set ended_at = now()"
                                        + " where q.id = ? and ? in (q.asker_person, q.owner_person) and" + STANDS,
                                id,
                                person)
                == 1;
    }

    private static FileLink link(ResultSet row) throws SQLException {
        return new FileLink(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                state(row),
                row.getObject("since", LocalDate.class));
    }

    private static FileLink.State state(ResultSet row) throws SQLException {
        if (row.getBoolean("is_linked")) {
            return FileLink.State.LINKED;
        }
        return row.getBoolean("is_ours") ? FileLink.State.OFFERED_BY_US : FileLink.State.OFFERED_TO_US;
    }
}
