package org.amparo.assistance.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.assistance.code.AgeBand;
import org.amparo.assistance.code.CaseType;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.WrappedHandle;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** The rights a caller has or had. An ended one is used for the days before its end, so none is locked. */
@ApplicationScoped
public class RightsOnRecord {
    private final Database database;

    RightsOnRecord(Database database) {
        this.database = database;
    }

    /** Those of this caller to deliver to people of this case; none for a case that does not exist. */
    public DeliveryRights of(Caller caller, Handle caseFile) {
        // Rights first: one that is committed between the two statements is then missing, never without its people.
        var rights = rights(caller, caseFile);
        var people = people(caller, caseFile);
        return new DeliveryRights(rights.stream()
                .map(right -> right.to(people.getOrDefault(right.grant(), List.of())))
                .toList());
    }

    private List<DeliveryRight> rights(Caller caller, Handle caseFile) {
        return database.handle()
                .createQuery("select * from delivery_right where resource = :resource and subject = any (:subjects)"
                        + " order by valid_from, grant_id")
                .bind("resource", caseFile.resource())
                .bindArray("subjects", String.class, caller.subjects())
                .map((row, context) -> right(row))
                .list();
    }

    private Map<UUID, List<KnownPerson>> people(Caller caller, Handle caseFile) {
        return database.handle()
                .createQuery("select p.* from delivery_right r join delivery_right_person p on p.grant_id = r.grant_id"
                        + " where r.resource = :resource and r.subject = any (:subjects) order by p.person")
                .bind("resource", caseFile.resource())
                .bindArray("subjects", String.class, caller.subjects())
                .map((row, context) -> Map.entry(row.getObject("grant_id", UUID.class), person(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static DeliveryRight right(ResultSet row) throws SQLException {
        return new DeliveryRight(
                row.getObject("grant_id", UUID.class),
                new Handle(row.getString("case_file")),
                new WrappedHandle(row.getString("case_facts")),
                CaseType.valueOf(row.getString("case_type")),
                row.getString("subject"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                ended(row),
                List.of());
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(
                new Handle(row.getString("person")),
                new WrappedHandle(row.getString("facts")),
                AgeBand.valueOf(row.getString("age_band")),
                Gender.valueOf(row.getString("gender")),
                PopulationGroup.valueOf(row.getString("population_group")),
                row.getObject("since", LocalDate.class),
                ended(row));
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
