package org.amparo.assistance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.assistance.activity.Done;
import org.amparo.assistance.delivery.Given;
import org.amparo.assistance.shelter.Shelters;
import org.amparo.assistance.shelter.Sleepers;
import org.amparo.kit.testing.matrix.Matter;
import org.amparo.kit.testing.matrix.Standing;

/** A shelter in Ecuador with people, deliveries and places, and who stands how to each of them. */
final class AssistanceWorld {
    private static final String OWNER = "EC-PUENTE";
    private static final String[] WHO_DELIVERS = {"caseworker", "supervisor", "partner"};

    private static final String[] WHO_REPORTS = {"caseworker", "supervisor", "partner", "reporting-officer"};

    private AssistanceWorld() {}

    static String anHourAgo() {
        return Instant.now().minus(1, ChronoUnit.HOURS).toString();
    }

    static List<Matter> matters() {
        return Stream.of(cases(), deliveries(), activities(), shelters())
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Matter> cases() {
        var held = Sleepers.aCouple();
        var ended = ToldCase.ofPeople(2);
        var right = ended.mayBeDeliveredToBy("org:" + OWNER, Given.today().minusDays(9));
        ended.isRevoked(right, Given.today().minusDays(3));
        return Stream.of(
                of("case", "right in force", named(held), WHO_DELIVERS),
                of("case", "right ended", named(ended)),
                of("case", "nobody's", named(ToldCase.ofPeople(1))),
                of("recorded", "right in force", named(held), WHO_DELIVERS),
                of("recorded", "right ended", named(ended), WHO_DELIVERS),
                of("recorded", "nobody's", named(ToldCase.ofPeople(1))));
    }

    private static Stream<Matter> deliveries() {
        var couple = Sleepers.aCouple();
        var delivery = located(Given.nights(couple, Given.today()), "/deliveries");
        var voided = located(Given.nights(couple, Given.today()), "/deliveries");
        Shelters.LUIS
                .sends(Map.of("reason", "NOT_DELIVERED"))
                .header("If-Match", "\"1\"")
                .put("/deliveries/" + voided)
                .then()
                .statusCode(204);
        var aid = located(Given.unregistered(Given.today()), "/unregistered-aid");
        return Stream.of(
                of("delivery", "recorded", Map.of("id", delivery), WHO_DELIVERS),
                of("delivery", "voided", Map.of("id", voided), WHO_DELIVERS),
                of("delivery", "without a case", Map.of("id", aid), WHO_DELIVERS),
                of("aid", "recorded", Map.of("id", aid), WHO_DELIVERS));
    }

    private static Stream<Matter> activities() {
        var id = located(Done.training(Given.today()), "/activities");
        return Stream.of(of("activity", "recorded", Map.of("id", id), WHO_REPORTS));
    }

    private static Stream<Matter> shelters() {
        var open = Shelters.registeredWithAddress(9);
        var closed = Shelters.registeredWithAddress(9);
        var couple = Sleepers.aCouple();
        var stay = Sleepers.sleeps(couple, 0, open);
        Sleepers.sleeps(couple, 1, closed);
        var left = Sleepers.sleeps(Sleepers.aCouple(), 0, open);
        Sleepers.goes(Shelters.LUIS, left, Sleepers.hoursAgo(1)).then().statusCode(204);
        closes(closed);
        return Stream.of(
                of("place", "open", Map.of("token", Shelters.token(open)), "partner"),
                of("place", "closed", Map.of("token", Shelters.token(closed)), "partner"),
                of("comer", "to an open place", comer(couple, open), "partner"),
                of("comer", "to a closed place", comer(couple, closed), "partner"),
                of("stay", "under way", Map.of("id", Shelters.token(stay)), "partner"),
                of("stay", "ended", Map.of("id", Shelters.token(left)), "partner"));
    }

    private static void closes(String place) {
        Shelters.LUIS
                .sends(Map.of("capacity", 9, "open", false))
                .header("If-Match", "\"1\"")
                .put(place)
                .then()
                .statusCode(204);
    }

    private static Map<String, String> comer(ToldCase couple, String place) {
        var comer = new HashMap<>(named(couple));
        comer.put("token", Shelters.token(place));
        return comer;
    }

    private static Map<String, String> named(ToldCase told) {
        return Map.of("caseFile", told.handle(), "person", told.person(0));
    }

    private static String located(Map<String, Object> supply, String path) {
        return Shelters.token(Shelters.LUIS
                .sends(supply)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private static Matter of(String about, String state, Map<String, String> parts, String... owners) {
        return new Matter(
                about,
                state,
                parts,
                List.of(
                        Standing.anybodyOf(OWNER, "", owners),
                        Standing.anybodyOf("PE-CASA-ABIERTA", ""),
                        Standing.anybodyOf("PA-CANAL-SEGURO", ""),
                        Standing.coordinatorOf("ECU")));
    }
}
