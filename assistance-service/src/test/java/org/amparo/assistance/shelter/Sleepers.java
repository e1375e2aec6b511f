package org.amparo.assistance.shelter;

import static org.amparo.assistance.shelter.Shelters.LUIS;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.amparo.assistance.ToldCase;
import org.amparo.kit.testing.TestUser;

/** People who come to a shelter of EC-PUENTE, and go. */
public final class Sleepers {
    private Sleepers() {}

    /** Two people whom the shelter may look after since the day before yesterday. */
    public static ToldCase aCouple() {
        var couple = ToldCase.ofPeople(2);
        couple.mayBeDeliveredToBy("org:EC-PUENTE", today().minusDays(2));
        return couple;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static Instant hoursAgo(int hours) {
        return Instant.now().minus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    }

    static Map<String, Object> stay(ToldCase couple, int person, String place, Instant from) {
        return Map.of(
                "caseFile", couple.handle(),
                "person", couple.person(person),
                "place", Shelters.token(place),
                "from", from.toString());
    }

    static Response comes(ToldCase couple, int person, String place) {
        return comes(LUIS, couple, person, place);
    }

    static Response comes(TestUser user, ToldCase couple, int person, String place) {
        return user.sends(stay(couple, person, place, hoursAgo(20))).post("/stays");
    }

    /** The address of the stay over HTTP. */
    public static String sleeps(ToldCase couple, int person, String place) {
        return comes(couple, person, place).then().statusCode(201).extract().header("Location");
    }

    public static Response goes(TestUser user, String stay, Instant at) {
        return user.sends(Map.of("at", at.toString(), "how", "MOVED_ON")).post(stay + "/end");
    }
}
