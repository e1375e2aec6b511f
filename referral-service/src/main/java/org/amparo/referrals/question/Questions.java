package org.amparo.referrals.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/** What was asked about the referrals that the caller may see. */
@ApplicationScoped
public class Questions {
    private final Database database;

    Questions(Database database) {
        this.database = database;
    }

    /** Of all its receivers, in the order of asking. */
    public List<Question> of(UUID referral) {
        return database.handle()
                .select(
                        "select q.*, f.receiver from question q join offer f on f.id = q.offer"
                                + " where q.referral = ? order by q.asked_at, q.id",
                        referral)
                .map((row, context) -> question(row))
                .list();
    }

    void add(Question question) {
        database.handle()
                .execute(
                        "insert into question (id, referral, offer, about, asked_at) values (?, ?, ?, ?, ?)",
                        question.id(),
                        question.referral(),
                        question.offer(),
                        question.about().name(),
                        question.askedAt().atOffset(ZoneOffset.UTC));
    }

    void keepReply(UUID id, Reply reply, Instant at) {
        database.handle()
                .execute(
                        "update question set reply = ?, replied_at = ? where id = ?",
                        reply.name(),
                        at.atOffset(ZoneOffset.UTC),
                        id);
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("referral", UUID.class),
                row.getObject("offer", UUID.class),
                new OrganisationCode(row.getString("receiver")),
                About.valueOf(row.getString("about")),
                at(row, "asked_at"),
                said(row));
    }

    private static Question.@Nullable Said said(ResultSet row) throws SQLException {
        var reply = row.getString("reply");
        return reply == null ? null : new Question.Said(Reply.valueOf(reply), at(row, "replied_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
