package org.amparo.cases.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.casefile.Intakes;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.Endpoint;

/** What somebody sends who means it. Well-formed, and mostly refused later than access, so that the world stays. */
final class MatrixBodies {
    static final Map<String, Object> HAND_OVER =
            Map.of("place", "the bakery", "at", "2026-12-01T15:00:00Z", "whoComes", "a woman with a green scarf");
    static final Map<String, Object> DRAFT = Map.of("form", "INTAKE", "content", Map.of("half", "a sentence"));

    private static final Map<String, Object> HANDING = Map.of("safe", true, "contactRevision", 1);

    private static final Map<String, Object> ERASE = Map.of("choice", "ERASE");

    private MatrixBodies() {}

    static Map<String, Object> emergency(boolean imminent) {
        return Map.of(
                "block", "CONTACT",
                "reason", "DANGER_TO_LIFE",
                "sentence", "She called from the street and hung up",
                "imminent", imminent);
    }

    static Object of(Endpoint endpoint, Map<String, String> parts) {
        var path = endpoint.path();
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "cases" -> Intakes.aFamilyOfThree();
            case "search" -> Map.of("surname", "Quispe", "birthYear", 1991);
            case "drafts" -> DRAFT;
            case "hand-over" -> HAND_OVER;
            case "contact" -> Papers.contact();
            case "identity" -> Papers.identity();
            case "narrative" -> Map.of("notes", List.of());
            case "location" -> Map.of("places", List.of());
            case "shared", "copies" -> HANDING;
            case "revocation" -> Map.of("reason", "LEFT");
            case "accounts" ->
                Map.of(
                        "account",
                        "nueva." + UUID.randomUUID().toString().substring(0, 8),
                        "organisation",
                        Sides.RECEIVER,
                        "roles",
                        List.of("caseworker"));
            case "roles" -> Map.of("roles", List.of("caseworker"));
            case "end" -> Map.of("lastDay", "2099-12-31");
            case "linkage-questions" -> Map.of("reason", "CONTINUE_ASSISTANCE");
            case "emergency-accesses" -> emergency(false);
            case "review" -> Map.of("verdict", "JUSTIFIED");
            case "outcome" -> Map.of("outcome", "REFUSED", "refusal", "COULD_NOT_BE_VERIFIED");
            case "decision" -> Map.of("decision", "ASK_THE_PERSON");
            case "demands" -> demand(parts);
            case "withdrawal" -> Map.of("reason", "NO_LONGER_NEEDED");
            case "answer" ->
                path.startsWith("/oversight") ? Map.of("outcome", "REFUSED") : Map.of("answer", "LINK_OFFERED");
            default -> ofACase(endpoint, parts);
        };
    }

    private static Object ofACase(Endpoint endpoint, Map<String, String> parts) {
        var path = endpoint.path();
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "status" -> Map.of("status", "CLOSED", "reason", "GOALS_MET");
            case "caseworker" -> Map.of("caseworker", UUID.randomUUID().toString());
            case "holding" -> Intakes.consent("SELF");
            case "consents" -> consent();
            case "assessments" -> assessment();
            case "corrections" -> Map.of("block", "IDENTITY", "wrong", "OUTDATED");
            case "withdrawals" ->
                Map.of("kind", "SHARE_NO_MORE", "consent", UUID.randomUUID().toString());
            case "exclusions" -> Map.of("account", UUID.randomUUID().toString(), "reason", "FAMILY_TIE");
            case "duplicates" -> Map.of("reference", reference(parts), "number", 1, "reason", "PERSON_SAID_SO");
            case "referrals" -> referral();
            default -> path.equals("/drafts/{id}") ? DRAFT : path.startsWith("/oversight/retention") ? ERASE : Map.of();
        };
    }

    private static String reference(Map<String, String> parts) {
        return parts.getOrDefault("reference", "PE-7K3M9QXT");
    }

    private static Map<String, Object> consent() {
        return Map.of(
                "basis", Intakes.consent("SELF"),
                "purpose", "REFERRAL",
                "recipient", Map.of("organisation", Sides.RECEIVER),
                "blocks", List.of("CARD"));
    }

    private static Map<String, Object> assessment() {
        return Map.of(
                "track", "OURS",
                "status", "POSSIBLE_VICTIM_OF_TRAFFICKING",
                "decidedBy", "NGO",
                "act", List.of("RECRUITMENT"),
                "means", List.of("DECEPTION"),
                "purpose", List.of("FORCED_LABOUR_OR_SERVICES"),
                "exploitation", List.of("FORCED_LABOUR"),
                "control", List.of("DECLINED"));
    }

    private static Map<String, Object> referral() {
        return Map.of(
                "people",
                List.of(2),
                "service",
                "SHELTER_SPECIALISED",
                "urgency",
                "URGENT",
                "receivers",
                List.of("XX-NOWHERE"));
    }

    private static Map<String, Object> demand(Map<String, String> parts) {
        var demand = new HashMap<String, Object>();
        demand.put("asker", "COURT");
        demand.put("country", "PER");
        demand.put("askedOn", "2026-11-02");
        demand.put("law", "Code of procedure, art. 247");
        demand.put("reference", reference(parts));
        demand.put("people", List.of());
        return demand;
    }
}
