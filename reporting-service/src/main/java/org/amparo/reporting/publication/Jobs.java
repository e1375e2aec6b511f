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
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** All releases that were ever asked for: one a half-year, and its revisions. */
@ApplicationScoped
class Jobs {
    private final Database database;

    Jobs(Database database) {
        this.database = database;
    }

    /** Asks for one; asking twice is asking once, and what failed is tried again, as is a revision that was refused. */
    void ask(Edition edition, Caller by) {
        oneAtATime(edition.period());
        database.handle()
                .createUpdate(
                        "insert into release_job (year, half, edition, asked_by) values (:year, :half, :edition, :by)"
                                + " on conflict (year, half, edition) do nothing")
                .bindMethods(edition.period())
                .bind("edition", edition.number())
                .bind("by", by.user())
                .execute();
        database.handle()
                .execute(
                        "select ask_again(?, ?, ?)",
                        edition.period().year(),
                        edition.period().half(),
                        edition.number());
    }

    /** Nothing more is given out of a half-year while it is asked what was: a revision is attacked together with all of it. */
    private void oneAtATime(Period period) {
        database.handle().execute("select lock_releases(?, ?)", period.year(), period.half());
    }

    /** Gives one out that is ready. Answers whether it was. */
    boolean publish(Period period) {
        return did("publish_release", period);
    }

    /** Gives out to everybody what auditors have. Answers whether there was such a thing. */
    boolean publishToEverybody(Period period) {
        return did("publish_to_everybody", period);
    }

    private boolean did(String function, Period period) {
        return database.handle()
                .select("select " + function + "(?, ?)", period.year(), period.half())
                .mapTo(Boolean.class)
                .one();
    }

    /** The newest of a half-year. */
    Optional<Job> of(Period period) {
        return database.handle()
                .select(
                        "select * from release_job where year = ? and half = ? order by edition desc limit 1",
                        period.year(),
                        period.half())
                .map((row, context) -> job(row))
                .findOne();
    }

    /** The newest of a half-year that was published. */
    Optional<Job> published(Period period) {
        return database.handle()
                .select(
                        "select * from release_job where year = ? and half = ? and state = 'PUBLISHED'"
                                + " order by edition desc limit 1",
                        period.year(),
                        period.half())
                .map((row, context) -> job(row))
                .findOne();
    }

    /** Newest first. */
    List<Job> all() {
        return database.handle()
                .select("select * from release_job order by year desc, half desc, edition desc")
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
                        where (year, half, edition) = (
                            select year, half, edition from release_job where state in ('WAITING', 'RUNNING')
                            order by year, half, edition limit 1)
                        returning year, half, edition, attempts""")
                .map((row, context) -> new Begun(edition(row), row.getInt("attempts")))
                .findOne();
    }

    /** One that somebody makes now. */
    record Begun(Edition edition, int attempt) {}

    void reach(Edition edition, Job.Stage stage) {
        update("stage = :stage", edition).bind("stage", stage.name()).execute();
    }

    void ready(Edition edition, String certificate, @Nullable String forEverybody) {
        end(edition, Job.State.READY, null, certificate, forEverybody);
    }

    void refuse(Edition edition, String reason, String certificate) {
        end(edition, Job.State.REFUSED, reason, certificate, null);
    }

    void fail(Edition edition, String reason) {
        end(edition, Job.State.FAILED, reason, null, null);
    }

    private void end(
            Edition edition,
            Job.State state,
            @Nullable String reason,
            @Nullable String certificate,
            @Nullable String forEverybody) {
        update(
                        "state = :state, stage = 'DONE', reason = :reason, certificate = cast(:certificate as jsonb),"
                                + " public_certificate = cast(:everybody as jsonb)",
                        edition)
                .bind("state", state.name())
                .bind("reason", reason)
                .bind("certificate", certificate)
                .bind("everybody", forEverybody)
                .execute();
    }

    private Update update(String set, Edition edition) {
        return database.handle()
                .createUpdate("update release_job set " + set + ", changed_at = now()"
                        + " where year = :year and half = :half and edition = :edition")
                .bindMethods(edition.period())
                .bind("edition", edition.number());
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(new Period(row.getInt("year"), row.getInt("half")), row.getInt("edition"));
    }

    private static Job job(ResultSet row) throws SQLException {
        var edition = edition(row);
        return new Job(
                edition.period().toString(),
                edition.number(),
                Job.State.valueOf(row.getString("state")),
                Job.Stage.valueOf(row.getString("stage")),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("certificate"),
                row.getString("public_certificate"),
                row.getObject("public_published_at") != null);
    }
}
