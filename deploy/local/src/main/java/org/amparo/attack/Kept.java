package org.amparo.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import org.amparo.attack.known.Cell;
import org.amparo.attack.method.Truth;

/** What the service keeps beside its releases: what is true, and, for the naive run alone, what its readers are given. */
final class Kept {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection database;

    Kept(Connection database) {
        this.database = database;
    }

    /** The true counts of all releases. */
    Truth truth() throws SQLException {
        var units = new HashMap<Cell, Integer>();
        var cases = new HashMap<Cell, Integer>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select year || '-H' || half as span, kept from release_kept")) {
            while (rows.next()) {
                for (var count : read(rows.getString("kept")).path("counts")) {
                    var cell = cell(rows.getString("span"), count.path("cell"));
                    units.put(cell, count.path("units").asInt());
                    cases.put(cell, count.path("cases").asInt());
                }
            }
        }
        return new Truth(units, cases);
    }

    private static Cell cell(String span, JsonNode cell) {
        var places = new HashMap<String, String>();
        cell.path("places")
                .forEach(place -> places.put(
                        place.path("dimension").asText(), place.path("value").asText()));
        return Cell.of(span, cell.path("unit").asText(), places);
    }

    /**
     * Puts in place of each published table what is usual elsewhere: counts under k left out (told as 1 to k-1), all others exact.
     * The product has no such switch; this is done to the database behind its back, against its constraint.
     */
    void suppressNaively(Truth truth, int k) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("alter table release drop constraint if exists release_prints_no_small_count");
            statement.execute("set session_replication_role = replica");
        }
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select ctid::text as place, year || '-H' || half as span, document from release");
                var update = database.prepareStatement(
                        "update release set document = cast(? as jsonb) where ctid = cast(? as tid)")) {
            while (rows.next()) {
                var document = read(rows.getString("document"));
                suppress(document, rows.getString("span"), truth, k);
                update.setString(1, document.toString());
                update.setString(2, rows.getString("place"));
                update.executeUpdate();
            }
        }
    }

    private static void suppress(JsonNode document, String span, Truth truth, int k) {
        for (var table : document.path("tables")) {
            for (var cell : table.path("cells")) {
                int counted = truth.units().getOrDefault(cell(span, cell.path("cell")), 0);
                var hidden = counted > 0 && counted < k;
                ((ObjectNode) cell).put("count", hidden ? 1 : counted).put("bound", hidden ? k - 2 : 0);
            }
        }
    }

    private static JsonNode read(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
