package org.amparo.assistance.shelter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.TestUser;

/** Places as a partner would register them. */
public final class Shelters {
    /** Found in no answer but the address itself, and in no table, event or refusal. */
    static final String CANARY = "Pasaje Canario 4711";

    public static final TestUser LUIS = TestUser.of("luis", "EC-PUENTE", "ECU", "partner");
    static final TestUser MARA = TestUser.of("mara", "EC-PUENTE", "ECU", "partner");
    static final TestUser ELSEWHERE = TestUser.of("ana", "PA-CANAL-SEGURO", "PAN", "partner");

    private Shelters() {}

    public static Map<String, Object> ofBeds(int capacity) {
        return Map.of(
                "capacity",
                capacity,
                "open",
                true,
                "welcome",
                Map.of("genders", List.of("FEMININE"), "ages", List.of("ADULTS", "CHILDREN"), "families", true));
    }

    public static Map<String, Object> address() {
        return new HashMap<>(Map.of(
                "address", CANARY + ", Quito",
                "directions", "From the market on foot, never by taxi",
                "telephone", "+593 2 555 0199",
                "safetyNotes", "The neighbour at number 4709 asks questions"));
    }

    /** The address of the place over HTTP: {@code /shelters/} and its token. */
    public static String registered(int capacity) {
        return LUIS.sends(ofBeds(capacity))
                .post("/shelters")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String registeredWithAddress(int capacity) {
        Horizons.areFresh();
        var place = registered(capacity);
        LUIS.sends(address())
                .header("If-Match", "\"0\"")
                .put(place + "/address")
                .then()
                .statusCode(204);
        return place;
    }

    public static String token(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
