package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.reporting.population.Period;
import org.jspecify.annotations.Nullable;

/** All releases that were ever asked for, one a half-year. */
@ApplicationScoped
class Jobs {
    private final Database database;

    Jobs(Database database) {
        this.database = database;
    }

    /** Asks for one; asking twice is asking once, and what failed is tried again. */
    void ask(Period period, Caller by) {
        database.handle()
                .execute(
                        "insert into release_job (year, half, asked_by) values (?, ?, ?) on conflict (year, half) do nothing",
                        period.year(),
                        period.half(),
                        by.user());
        database.handle().execute("select ask_again(?, ?)", period.year(), period.half());
    }

    /** Gives one out that is ready. Answers whether it was. */
    boolean publish(Period period) {
        return database.handle()
                .select("select publish_release(?, ?)", period.year(), period.half())
                .mapTo(Boolean.class)
                .one();
    }

    Optional<Job> of(Period period) {
        return database.handle()
                .select("select * from release_job where year = ? and half = ?", period.year(), period.half())
                .map((row, context) -> job(row))
                .findOne();
    }

    /** Newest first. */
    List<Job> all() {
        return database.handle()
                .select("select * from release_job order by year desc, half desc")
                .map((row, context) -> job(row))
                .list();
    }

    boolean isAnyWaiting() {
        return database.handle()
                .select("select exists (select from release_job where state in ('WAITING', 'RUNNING'))")
                .mapTo(Boolean.class)
                .one();
    }

    /** The oldest that is not finished, begun now; also one whose maker is gone. Called under the lease, so by one alone. */
    Optional<Begun> begin() {
        return database.handle()
                .createQuery("""
                        update release_job set state = 'RUNNING', stage = 'COUNTING', attempts = attempts + 1,
                            changed_at = now()
                        where (year, half) = (
                            select year, half from release_job where state in ('WAITING', 'RUNNING')
                            order by year, half limit 1)
                        returning year, half, attempts""")
                .map((row, context) ->
                        new Begun(new Period(row.getInt("year"), row.getInt("half")), row.getInt("attempts")))
                .findOne();
    }

    /** One that somebody makes now. */
    record Begun(Period period, int attempt) {}

    void reach(Period period, Job.Stage stage) {
        database.handle()
                .execute(
                        "update release_job set stage = ?, changed_at = now() where year = ? and half = ?",
                        stage.name(),
                        period.year(),
                        period.half());
    }

    void ready(Period period, String certificate) {
        end(period, Job.State.READY, null, certificate);
    }

    void refuse(Period period, String reason, String certificate) {
        end(period, Job.State.REFUSED, reason, certificate);
    }

    void fail(Period period, String reason) {
        end(period, Job.State.FAILED, reason, null);
    }

    private void end(Period period, Job.State state, @Nullable String reason, @Nullable String certificate) {
        database.handle()
                .createUpdate(
                        "update release_job set state = :state, stage = 'DONE', reason = :reason,"
                                + " certificate = cast(:certificate as jsonb), changed_at = now() where year = :year and half = :half")
                .bindMethods(period)
                .bind("state", state.name())
                .bind("reason", reason)
                .bind("certificate", certificate)
                .execute();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                new Period(row.getInt("year"), row.getInt("half")).toString(),
                Job.State.valueOf(row.getString("state")),
                Job.Stage.valueOf(row.getString("stage")),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("certificate"));
    }
}
