package org.amparo.assistance.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.assistance.code.Month;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.work.Training;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** All activities of the caller's organisation; others are not there. */
@ApplicationScoped
class Activities {
    private static final String SELECT = """
            select v.*, a.kind, g.cells, g.individuals, w.cells as workplaces, w.individuals as workers
            from activity a join activity_version v on v.activity = a.id
            cross join lateral (
                select array_agg(cell order by cell) as cells, array_agg(n.individuals order by cell) as individuals
                from activity_participants n
                where n.activity = v.activity and n.version = v.version and n.counted_by = 'AGE_GENDER') g
            cross join lateral (
                select array_agg(cell order by cell) as cells, array_agg(n.individuals order by cell) as individuals
                from activity_participants n
                where n.activity = v.activity and n.version = v.version and n.counted_by = 'WHERE_THEY_WORK') w
            where\s""";

    private final Database database;

    Activities(Database database) {
        this.database = database;
    }

    void add(Activity activity, String by) {
        var insert = database.handle()
                .createUpdate("insert into activity (id, organisation, kind, version, recorded_at)"
                        + " values (:id, :organisation, :kind, :version, :recordedAt)");
        ActivityRows.bind(insert, activity).execute();
        addContent(activity, by);
    }

    void addVersion(Activity activity, String by) {
        database.handle().execute("update activity set version = ? where id = ?", activity.version(), activity.id());
        addContent(activity, by);
    }

    private void addContent(Activity activity, String by) {
        var insert = database.handle().createUpdate("""
                insert into activity_version (activity, version, organisation, pillar, country, admin1, first_day,
                    last_day, implementing_partner, rmrp, topic, hours, support, level, mechanism, audiences, languages,
                    channels, outputs, voided, reason, recorded_by, recorded_at)
                values (:id, :version, :organisation, :pillar, :country, :admin1, :from, :until, :implementingPartner,
                    :rmrp, :topic, :hours, :support, :level, :mechanism, :audiences, :languages, :channels, :outputs,
                    :voided, :reason, :by, :recordedAt)""");
        ActivityRows.bind(insert, activity).bind("by", by).execute();
        if (activity.content().work() instanceof Training training) {
            addParticipants(activity, "AGE_GENDER", training.participants());
            addParticipants(activity, "WHERE_THEY_WORK", training.workplaces());
        }
    }

    private void addParticipants(Activity activity, String countedBy, Map<? extends Enum<?>, Integer> cells) {
        var batch = database.handle()
                .prepareBatch("insert into activity_participants (activity, version, counted_by, cell, individuals)"
                        + " values (?, ?, ?, ?, ?)");
        cells.forEach((cell, individuals) ->
                batch.add(activity.id(), activity.version(), countedBy, cell.name(), individuals));
        batch.execute();
    }

    /** The id itself, locked, or {@link Access#NOTHING} when there is none the caller may see. */
    UUID lock(UUID id) {
        return database.handle()
                .select("select id from activity where id = ? for update", id)
                .mapTo(UUID.class)
                .findOne()
                .orElse(Access.NOTHING);
    }

    /** As it is recorded now. */
    Activity find(UUID id) {
        return database.handle()
                .select(SELECT + "a.id = ? and v.version = a.version", id)
                .map((row, context) -> ActivityRows.activity(row))
                .findOne()
                .orElseThrow(() -> new Refused(ActivityProblem.NO_SUCH_ACTIVITY));
    }

    /** As it was recorded, oldest first. */
    List<Activity> versions(UUID id) {
        return database.handle()
                .select(SELECT + "a.id = ? order by v.version", id)
                .map((row, context) -> ActivityRows.activity(row))
                .list();
    }

    /** Those whose last day lies in the month, the last one first; from behind a line. */
    List<Activity> of(OrganisationCode organisation, Month month, Caseload.@Nullable Line after, int rows) {
        var statement = database.handle()
                .createQuery(SELECT + "v.version = a.version and v.organisation = :organisation"
                        + " and v.last_day >= :first and v.last_day < :next"
                        + (after == null ? "" : " and (v.last_day, v.activity) < (:day, :id)")
                        + " order by v.last_day desc, v.activity desc limit :rows")
                .bind("organisation", organisation.value())
                .bind("first", month.first())
                .bind("next", month.firstOfTheNext())
                .bind("rows", rows);
        if (after != null) {
            statement
                    .bind("day", after.sortAt().atOffset(ZoneOffset.UTC).toLocalDate())
                    .bind("id", after.resource());
        }
        return statement.map((row, context) -> ActivityRows.activity(row)).list();
    }
}
