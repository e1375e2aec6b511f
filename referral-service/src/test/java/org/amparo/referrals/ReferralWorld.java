package org.amparo.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.kit.testing.matrix.Matter;
import org.amparo.kit.testing.matrix.Standing;

/** Referrals from Peru to Ecuador and Panama in every state, and who stands how to each of them. */
final class ReferralWorld {
    private static final String SENDER = "PE-CASA-ABIERTA";
    private static final String PUENTE = "EC-PUENTE";
    private static final String CANAL = "PA-CANAL-SEGURO";
    private static final String NOBODY = "";
    private static final String[] SENDERS = {"caseworker", "supervisor"};

    private ReferralWorld() {}

    static List<Matter> matters() {
        return Stream.of(
                        states("referral", ReferralWorld::seenBy),
                        states("answered", ReferralWorld::answeredBy),
                        states("declined", ReferralWorld::answeredBy),
                        states("reported", ReferralWorld::reportedBy),
                        states("carried", ReferralWorld::answeredBy),
                        Stream.of(ownService()))
                .flatMap(states -> states)
                .toList();
    }

    /** A service of the directory, which only its organisation has. */
    private static Matter ownService() {
        return new Matter(
                "service",
                "in the directory",
                Map.of("service", "CHILD_CARE_ARRANGEMENT"),
                List.of(
                        Standing.anybodyOf("TT-CHILDRENS-AUTHORITY", "", "partner"),
                        Standing.anybodyOf(PUENTE, ""),
                        Standing.coordinatorOf("TTO")));
    }

    /**
     * A referral in one state.
     *
     * @param seeing the receiver that may look at it; empty when none may
     * @param asked those that were asked, so that they may answer, or hear that it is too late
     */
    private record State(String name, UUID id, String seeing, List<String> asked) {}

    private static Stream<Matter> states(String about, Function<State, List<Standing>> standings) {
        return Stream.of(offered(), handedOn(), accepted(), inService(), withdrawn())
                .map(state ->
                        new Matter(about, state.name(), Map.of("id", state.id().toString()), standings.apply(state)));
    }

    private static State offered() {
        return new State("offered", Arrivals.ofTwo(PUENTE, CANAL), PUENTE, List.of(PUENTE));
    }

    private static State handedOn() {
        var id = Arrivals.ofTwo(PUENTE, CANAL);
        says(id, "/decline", Map.of("reason", "LACK_OF_CAPACITY"));
        return new State("handed on", id, CANAL, List.of(PUENTE, CANAL));
    }

    private static State accepted() {
        var id = Arrivals.ofTwo(PUENTE, CANAL);
        says(id, "/acceptance", Map.of());
        return new State("accepted", id, PUENTE, List.of(PUENTE));
    }

    private static State inService() {
        var state = accepted();
        Users.PUENTE
                .sends(Map.of("stage", "IN_SERVICE"))
                .header("If-Match", "\"2\"")
                .put("/referrals/" + state.id() + "/stage")
                .then()
                .statusCode(204);
        return new State("in service", state.id(), PUENTE, List.of(PUENTE));
    }

    private static State withdrawn() {
        var id = Arrivals.ofTwo(PUENTE, CANAL);
        Arrivals.takeSample("referral.request-withdrawn.v1", id);
        return new State("withdrawn", id, NOBODY, List.of(PUENTE));
    }

    private static void says(UUID id, String what, Map<String, Object> body) {
        Users.PUENTE.sends(body).post("/referrals/" + id + what).then().statusCode(204);
    }

    private static List<Standing> seenBy(State state) {
        return List.of(
                Standing.anybodyOf(SENDER, "", SENDERS),
                receiver(PUENTE, state.seeing().equals(PUENTE)),
                receiver(CANAL, state.seeing().equals(CANAL)),
                Standing.anybodyOf("UY-RAMBLA", ""),
                Standing.coordinatorOf("PER", "coordinator"),
                Standing.coordinatorOf("GUY"));
    }

    private static List<Standing> answeredBy(State state) {
        return List.of(
                // Whoever is next asks first: an answer of the one before would make it their turn.
                receiver(CANAL, state.asked().contains(CANAL)),
                receiver(PUENTE, state.asked().contains(PUENTE)),
                Standing.anybodyOf(SENDER, ""),
                Standing.anybodyOf("UY-RAMBLA", ""),
                Standing.coordinatorOf("PER"));
    }

    private static List<Standing> reportedBy(State state) {
        return List.of(
                Standing.anybodyOf(SENDER, "", SENDERS),
                Standing.anybodyOf(PUENTE, ""),
                Standing.anybodyOf("UY-RAMBLA", ""),
                Standing.coordinatorOf("PER"));
    }

    private static Standing receiver(String organisation, boolean holds) {
        return holds ? Standing.anybodyOf(organisation, "", "partner") : Standing.anybodyOf(organisation, "");
    }
}
