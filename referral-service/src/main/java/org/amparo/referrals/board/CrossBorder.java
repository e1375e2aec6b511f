package org.amparo.referrals.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.code.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Referrals whose receiver is in another country than the people: those that go on, and for two weeks those that no
 * receiver took. Without those of practice organisations.
 */
@ApplicationScoped
class CrossBorder {
    static final int MOST = 200;

    private static final String BOARD = """
            with board as (
                select r.*, v.country as receiver_country,
                    coalesce(case r.stage when 'OFFERED' then r.requested_at when 'ACCEPTED' then f.answered_at
                        when 'IN_SERVICE' then r.served_from else r.ended_at end, r.requested_at) as since,
                    case r.stage when 'OFFERED' then least(r.answer_by, r.service_by)
                        when 'ACCEPTED' then r.service_by end as due
                from referral r
                join organisation s on s.code = r.sender and not s.practice
                left join organisation v on v.code = r.receiver
                left join offer f on f.referral = r.id and f.state = 'ACCEPTED'
                where (r.stage in ('OFFERED', 'ACCEPTED', 'IN_SERVICE')
                        or r.stage in ('DECLINED', 'EXPIRED') and r.ended_at > now() - interval '14 days')
                    and exists (select from caseload c where c.resource = r.id and c.subject = any (:subjects)
                        and c.since <= now() and c.until > now())
                    and (v.country <> r.country or v.country is null and exists (
                        select from offer o join organisation w on w.code = o.receiver
                        where o.referral = r.id and o.state <> 'WAITING' and w.country <> r.country)))
            """;

    private final Database database;

    CrossBorder(Database database) {
        this.database = database;
    }

    /** Of these coordinators; one more than {@link #MOST} when there are more. */
    List<Board.Line> lines(List<String> subjects, @Nullable Stage stage) {
        return database.handle()
                .createQuery(BOARD + """
                        select *, coalesce(due <= now(), false) as overdue from board
                        where (:stage::text is null or stage = :stage)
                        order by coalesce(due, ended_at) nulls last, requested_at, id limit :rows""")
                .bindArray("subjects", String.class, subjects)
                .bind("stage", stage == null ? null : stage.name())
                .bind("rows", MOST + 1)
                .map((row, context) -> line(row))
                .list();
    }

    List<Board.Tally> tallies(List<String> subjects) {
        return database.handle()
                .createQuery(BOARD + """
                        select stage, count(*) as referrals, count(distinct case_file) as cases,
                            sum(cardinality(group_ages)) as people, count(*) filter (where due <= now()) as overdue
                        from board group by stage
                        order by array_position(array['OFFERED', 'ACCEPTED', 'IN_SERVICE', 'DECLINED', 'EXPIRED'], stage)""")
                .bindArray("subjects", String.class, subjects)
                .map((row, context) -> new Board.Tally(
                        Stage.valueOf(row.getString("stage")),
                        row.getLong("referrals"),
                        row.getLong("cases"),
                        row.getLong("people"),
                        row.getLong("overdue")))
                .list();
    }

    private static Board.Line line(ResultSet row) throws SQLException {
        var receiver = row.getString("receiver");
        var to = row.getString("receiver_country");
        return new Board.Line(
                row.getObject("id", UUID.class),
                new ReferralNumber(row.getString("number")),
                ServiceType.valueOf(row.getString("service")),
                Urgency.valueOf(row.getString("urgency")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Country.valueOf(row.getString("country")),
                to == null ? null : Country.valueOf(to),
                new OrganisationCode(row.getString("sender")),
                receiver == null ? null : new OrganisationCode(receiver),
                ((Object[]) row.getArray("group_ages").getArray()).length,
                due(row),
                row.getBoolean("overdue"));
    }

    private static @Nullable Instant due(ResultSet row) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        return due == null ? null : due.toInstant();
    }
}
