package org.amparo.assistance.shelter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.assistance.casebook.KnownPerson;
import org.amparo.assistance.code.AgeBand;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** The stays in the places of the caller's organisation; others are not there. */
@ApplicationScoped
class Stays {
    private static final String SELECT =
            "select s.*, p.token from stay s join shelter_place p on p.id = s.place where ";

    private final Database database;

    Stays(Database database) {
        this.database = database;
    }

    void add(UUID id, Place place, OrganisationCode organisation, NewStay stay, KnownPerson person, String by) {
        database.handle()
                .createUpdate("""
                        insert into stay (id, place, organisation, case_file, person, age_band, gender, began_at,
                            recorded_by)
                        values (:id, :place, :organisation, :caseFile, :person, :ageBand, :gender, :from, :by)""")
                .bind("id", id)
                .bind("place", place.id())
                .bind("organisation", organisation.value())
                .bind("caseFile", stay.caseFile().value())
                .bind("person", stay.person().value())
                .bind("ageBand", person.ageBand())
                .bind("gender", person.gender())
                .bind("from", at(stay.from()))
                .bind("by", by)
                .execute();
    }

    /** The stay, locked until the transaction ends. */
    Optional<Stay> lock(UUID id) {
        return database.handle()
                .select(SELECT + "s.id = ? for update of s", id)
                .map((row, context) -> stay(row))
                .findOne();
    }

    void end(UUID id, EndOfStay end) {
        database.handle().execute("update stay set ended_at = ?, how = ? where id = ?", at(end.at()), end.how(), id);
    }

    /** Those under way or those that ended, the ones that began last first; from behind a line. */
    List<Stay> of(OrganisationCode organisation, boolean open, Caseload.@Nullable Line after, int rows) {
        var statement = database.handle()
                .createQuery(SELECT + "s.organisation = :organisation and (s.ended_at is null) = :open"
                        + (after == null ? "" : " and (s.began_at, s.id) < (:at, :id)")
                        + " order by s.began_at desc, s.id desc limit :rows")
                .bind("organisation", organisation.value())
                .bind("open", open)
                .bind("rows", rows);
        if (after != null) {
            statement.bind("at", at(after.sortAt())).bind("id", after.resource());
        }
        return statement.map((row, context) -> stay(row)).list();
    }

    private static Stay stay(ResultSet row) throws SQLException {
        var until = row.getObject("ended_at", OffsetDateTime.class);
        var how = row.getString("how");
        return new Stay(
                row.getObject("id", UUID.class),
                new Handle(row.getString("case_file")),
                new Handle(row.getString("person")),
                AgeBand.valueOf(row.getString("age_band")),
                Gender.valueOf(row.getString("gender")),
                new PlaceToken(row.getString("token")),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                how == null ? null : EndOfStay.How.valueOf(how));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
