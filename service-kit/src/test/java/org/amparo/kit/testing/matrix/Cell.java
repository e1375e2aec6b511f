package org.amparo.kit.testing.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.kit.testing.TestUser;

/**
 * One question of the matrix: somebody asks for a thing in a state at an endpoint.
 *
 * @param role as which they ask
 * @param parts what they ask for
 */
record Cell(
        AccessRow row, Matter matter, Standing standing, String role, Map<String, String> parts, Expected expected) {
    private static final String ID = "id";

    /** What has to come of it. */
    enum Expected {
        /** 401: no token. */
        NOBODY,
        /** 401: a token for another service. */
        OF_ANOTHER_SERVICE,
        /** 403, alike for everything there is and is not. */
        WRONG_ROLE,
        /** 404, in the bytes of something that does not exist. */
        ABSENT,
        /** What those hear who may. */
        ALLOWED,
        /** A thing of another case, asked for beside the own one: as if it did not exist. */
        OF_ANOTHER_CASE
    }

    static List<Cell> of(AccessRow row, List<Matter> matters) {
        var cells = new ArrayList<Cell>();
        var someRole = row.roles().iterator().next();
        for (var matter : matters) {
            var strongest = matter.standings().getFirst();
            cells.add(new Cell(row, matter, strongest, someRole, matter.parts(), Expected.NOBODY));
            cells.add(new Cell(row, matter, strongest, someRole, matter.parts(), Expected.OF_ANOTHER_SERVICE));
            for (var standing : matter.standings()) {
                TestUser.EVERY_ROLE.stream()
                        .map(role ->
                                new Cell(row, matter, standing, role, matter.parts(), expected(row, standing, role)))
                        .forEach(cells::add);
            }
            crossed(row, matter, matters).forEach(cells::add);
        }
        return cells;
    }

    private static Expected expected(AccessRow row, Standing standing, String role) {
        if (!row.roles().contains(role) || !standing.mayBe(role)) {
            return Expected.WRONG_ROLE;
        }
        return standing.holds(role) ? Expected.ALLOWED : Expected.ABSENT;
    }

    /** Whoever may at one thing asks there for what lies in the next one. */
    private static Stream<Cell> crossed(AccessRow row, Matter own, List<Matter> matters) {
        var other = matters.get((matters.indexOf(own) + 1) % matters.size());
        var isNested = row.endpoint().names(ID) && row.endpoint().names("reference");
        if (!isNested || other.parts().get("reference").equals(own.parts().get("reference"))) {
            return Stream.empty();
        }
        var parts = new HashMap<>(own.parts());
        parts.put(ID, other.parts().get(ID));
        return own.standings().stream().flatMap(standing -> standing.holdsAs().stream()
                .filter(row.roles()::contains)
                .map(role -> new Cell(row, own, standing, role, parts, Expected.OF_ANOTHER_CASE)));
    }

    /** The same thing made up; of a thing in one's own case only the thing. */
    Map<String, String> madeUp() {
        if (expected != Expected.OF_ANOTHER_CASE) {
            return Map.of();
        }
        var parts = new HashMap<>(matter.parts());
        parts.remove(ID);
        return parts;
    }

    @Override
    public String toString() {
        return row + " (" + matter.state() + "), " + standing.name() + " as " + role + ", " + expected;
    }
}
