package org.amparo.cases.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Questions about people of the caller's cases, while they stand. */
@ApplicationScoped
class Questions {
    private static final int SHOWN = 200;

    /** The own case is one the caller may see: to whoever asked, none of this is there. */
    private static final String OF_OWN_CASES = " from linkage_question q join case_file f on f.id = q.owner_case"
            + " join person p on p.id = q.owner_person left join organisation o on o.code = q.asker_organisation"
            + " where q.ended_at is null";

    private final Database database;

    Questions(Database database) {
        this.database = database;
    }

    /** Those that were not declined; newest first. */
    List<Question> ofCaller() {
        return database.handle()
                .createQuery("select q.*, f.reference, p.number, o.channel" + OF_OWN_CASES
                        + " and q.owner_case in (select c.resource from caseload c"
                        + " where c.subject = any ((select caller_subjects())::text[]) and c.since <= now()"
                        + " and c.until > now())"
                        + " and q.answer is distinct from 'DECLINED' order by q.id desc limit :rows")
                .bind("rows", SHOWN)
                .map((row, context) -> question(row))
                .list();
    }

    Optional<CaseReference> caseOf(UUID id) {
        return database.handle()
                .select("select f.reference" + OF_OWN_CASES + " and q.id = ?", id)
                .map((row, context) -> new CaseReference(row.getString(1)))
                .findOne();
    }

    /** A question as it stands, whose answer may change. */
    record Asked(UUID askerCase, @Nullable Answer answer) {
        boolean mayBe(Answer next) {
            return answer == null || answer.mayBecome(next);
        }
    }

    Optional<Asked> lock(UUID id) {
        return database.handle()
                .select(
                        "select asker_case, answer from linkage_question where id = ? and ended_at is null for update",
                        id)
                .map((row, context) -> new Asked(row.getObject(1, UUID.class), answer(row)))
                .findOne();
    }

    void answer(UUID id, NewAnswer answer, Caller by) {
        database.handle()
                .createUpdate("update linkage_question set answer = :answer, declined_because = :because,"
                        + " answered_by = :by, answered_at = now() where id = :id")
                .bind("id", id)
                .bind("answer", answer.answer())
                .bind("because", answer.because())
                .bind("by", by.user())
                .execute();
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("reference")),
                row.getInt("number"),
                row.getString("asker_organisation"),
                row.getString("channel"),
                NewInquiry.Reason.valueOf(row.getString("reason")),
                row.getObject("asked_on", LocalDate.class),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return answer == null ? null : Answer.valueOf(answer);
    }
}
