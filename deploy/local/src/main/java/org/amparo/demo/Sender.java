package org.amparo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.amparo.local.layout.AmparoService;

/** Rosa, who works on the case of a family in Lima. */
record Sender(User rosa, Patience patience) {
    private static final String NOT_HEARD_OF_YET = "no-such-receiver";

    String registers(Intake family) {
        return rosa.post(AmparoService.CASE, "/cases", family).expect(201).made();
    }

    /** Sharing with shelters of one country, and what of it. */
    void recordsConsent(String reference, int person, String givenBy) {
        rosa.post(
                        AmparoService.CASE,
                        about(reference, person) + "/consents",
                        Map.of(
                                "basis", Yes.by(givenBy),
                                "purpose", "ASSISTANCE",
                                "recipient", Map.of("ofClass", "SHELTER", "country", "ECU"),
                                "blocks", List.of("CARD", "ASSESSMENT")))
                .expect(201);
    }

    void assesses(String reference, int person) {
        rosa.post(
                        AmparoService.CASE,
                        about(reference, person) + "/assessments",
                        Map.of(
                                "track", "OURS",
                                "status", "POSSIBLE_VICTIM_OF_TRAFFICKING",
                                "decidedBy", "NGO",
                                "act", List.of("RECRUITMENT", "TRANSPORTATION"),
                                "means", List.of("DECEPTION"),
                                "purpose", List.of("FORCED_LABOUR_OR_SERVICES"),
                                "exploitation", List.of("FORCED_LABOUR"),
                                "control", List.of("WITHHOLDS_DOCUMENTS", "TAKES_EARNINGS")))
                .expect(201);
    }

    /** Asked again while the register of organisations is still on its way to case-service. */
    Answer refers(String reference, List<Integer> people) {
        var wish = Map.of(
                "people",
                people,
                "service",
                "SHELTER_SPECIALISED",
                "urgency",
                "URGENT",
                "receivers",
                List.of("EC-PUENTE"));
        return patience.until("the register of organisations to be known", () -> Optional.of(
                        rosa.post(AmparoService.CASE, "/cases/" + reference + "/referrals", wish))
                .filter(answer -> !answer.problem().equals(NOT_HEARD_OF_YET)));
    }

    /** The short number of a referral, for the telephone. */
    String numberOf(String reference, String referral) {
        return rosa.get(AmparoService.CASE, "/cases/" + reference + "/referrals/" + referral)
                .expect(200)
                .text("number");
    }

    void sharesNoMore(String reference, int person) {
        rosa.post(AmparoService.CASE, about(reference, person) + "/withdrawals", Map.of("kind", "SHARE_NO_MORE"))
                .expect(204);
    }

    /** The timeline in the order in which things happened, once this has happened too. */
    List<JsonNode> timelineUntil(String reference, String kind, String detail) {
        return patience.until("the end of the service to show in the timeline", () -> Optional.of(timeline(reference))
                .filter(entries -> entries.stream()
                        .anyMatch(entry -> entry.path("kind").asText().equals(kind)
                                && entry.path("detail").asText().equals(detail))));
    }

    private List<JsonNode> timeline(String reference) {
        var newestFirst = rosa.get(AmparoService.CASE, "/cases/" + reference + "/timeline")
                .expect(200)
                .body();
        return StreamSupport.stream(newestFirst.spliterator(), false).toList().reversed();
    }

    private static String about(String reference, int person) {
        return "/cases/" + reference + "/people/" + person;
    }
}
