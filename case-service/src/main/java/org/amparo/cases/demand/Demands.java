package org.amparo.cases.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Nationality;
import org.amparo.cases.listing.Line;
import org.amparo.cases.listing.Place;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Demands as rows; the policy of the table knows whose each is. */
@ApplicationScoped
class Demands {
    private static final String SELECT = "select d.*, f.reference, h.placed_at, h.lifted_at from file_demand d"
            + " left join case_file f on f.id = d.case_id left join legal_hold h on h.demand_id = d.id where ";

    private final Database database;

    Demands(Database database) {
        this.database = database;
    }

    void add(UUID id, String number, NewDemand demand, @Nullable UUID caseId, Caller by) {
        database.handle()
                .createUpdate("""
                        insert into file_demand (id, number, organisation, asker, country, asked_on, law, case_id, people,
                            registered_by)
                        values (:id, :number, :organisation, :asker, :country, :askedOn, :law, :case, :people, :by)""")
                .bind("id", id)
                .bind("number", number)
                .bind("organisation", by.organisation())
                .bind("asker", demand.asker())
                .bind("country", demand.country().code())
                .bind("askedOn", demand.askedOn())
                .bind("law", demand.law())
                .bindByType("case", caseId, UUID.class)
                .bindArray(
                        "people",
                        Short.class,
                        demand.people().stream()
                                .sorted()
                                .map(Integer::shortValue)
                                .toList())
                .bind("by", by.user())
                .execute();
    }

    List<Line<Demand>> of(String organisation, boolean pending, Place place) {
        return place.bindTo(
                        database.handle()
                                .createQuery(
                                        SELECT
                                                + "d.organisation = :organisation and (d.outcome is null or not :pending)"
                                                + " and (d.registered_at, d.id) > (:at, :id) order by d.registered_at, d.id limit :rows"))
                .bind("organisation", organisation)
                .bind("pending", pending)
                .map((row, context) -> {
                    var demand = demand(row);
                    return new Line<>(demand.id(), demand.registeredAt(), demand);
                })
                .list();
    }

    Optional<Demand> find(UUID id) {
        return database.handle()
                .select(SELECT + "d.id = ?", id)
                .map((row, context) -> demand(row))
                .findOne();
    }

    /** The same, locked; after the case it is about. */
    Optional<Demand> lock(UUID id) {
        return database.handle()
                .select(SELECT + "d.id = ? for update of d", id)
                .map((row, context) -> demand(row))
                .findOne();
    }

    void answer(UUID id, NewAnswer.Outcome outcome, Caller by) {
        database.handle()
                .execute(
                        "update file_demand set outcome = ?, decided_by = ?, decided_at = now() where id = ?",
                        outcome.name(),
                        by.user(),
                        id);
    }

    private static Demand demand(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        var outcome = row.getString("outcome");
        var placed = instant(row, "placed_at");
        return new Demand(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Asker.valueOf(row.getString("asker")),
                new Nationality(row.getString("country")),
                row.getObject("asked_on", LocalDate.class),
                row.getString("law"),
                reference == null ? null : new CaseReference(reference),
                Arrays.stream((Short[]) row.getArray("people").getArray())
                        .map(Short::intValue)
                        .toList(),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : NewAnswer.Outcome.valueOf(outcome),
                instant(row, "decided_at"),
                placed == null ? null : new Demand.Hold(placed, instant(row, "lifted_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
