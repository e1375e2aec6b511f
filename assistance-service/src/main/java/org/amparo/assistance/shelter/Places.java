package org.amparo.assistance.shelter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.access.Access;
import org.amparo.kit.database.Database;

/** The places the caller's organisation keeps; others are not there. */
@ApplicationScoped
class Places {
    private static final int ALL_OF_AN_ORGANISATION = 200;
    private static final String SELECT = "select p.*, greatest(0, p.capacity - (select count(*) from stay s"
            + " where s.place = p.id and s.ended_at is null)) as free_beds from shelter_place p where ";

    private final Database database;

    Places(Database database) {
        this.database = database;
    }

    void add(UUID id, PlaceToken token, OrganisationCode organisation, NewPlace place) {
        database.handle()
                .createUpdate("""
                        insert into shelter_place (id, token, organisation, capacity, genders, ages, families, open,
                            version, registered_at)
                        values (:id, :token, :organisation, :capacity, :genders, :ages, :families, :open, 1, now())""")
                .bind("id", id)
                .bind("capacity", place.capacity())
                .bind("open", place.open())
                .bind("token", token.value())
                .bind("organisation", organisation.value())
                .bindArray("genders", String.class, names(place.welcome().genders()))
                .bindArray("ages", String.class, names(place.welcome().ages()))
                .bind("families", place.welcome().families())
                .execute();
    }

    void change(Place place, PlaceChange change) {
        database.handle()
                .createUpdate("update shelter_place set capacity = :capacity, open = :open, version = version + 1"
                        + " where id = :id")
                .bind("capacity", change.capacity())
                .bind("open", change.open())
                .bind("id", place.id())
                .execute();
    }

    /** Which place this is, or {@link Access#NOTHING} when the caller keeps none with this token. */
    UUID id(PlaceToken token) {
        return database.handle()
                .select("select id from shelter_place where token = ?", token.value())
                .mapTo(UUID.class)
                .findOne()
                .orElse(Access.NOTHING);
    }

    /** The place, locked until the transaction ends: its beds are counted by one at a time. */
    Place lock(UUID id) {
        database.handle().execute("select from shelter_place where id = ? for update", id);
        return find(id);
    }

    Place find(UUID id) {
        return database.handle()
                .select(SELECT + "p.id = ?", id)
                .map((row, context) -> place(row))
                .one();
    }

    List<Place> of(OrganisationCode organisation) {
        return database.handle()
                .select(
                        SELECT + "p.organisation = ? order by p.registered_at, p.id limit ?",
                        organisation.value(),
                        ALL_OF_AN_ORGANISATION)
                .map((row, context) -> place(row))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                new PlaceToken(row.getString("token")),
                row.getInt("capacity"),
                row.getInt("free_beds"),
                new Welcome(
                        codes(row, "genders", Gender::valueOf),
                        codes(row, "ages", Welcome.Age::valueOf),
                        row.getBoolean("families")),
                row.getBoolean("open"),
                row.getLong("version"));
    }

    private static List<String> names(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private static <T> Set<T> codes(ResultSet row, String column, Function<String, T> code) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
