package org.amparo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.amparo.local.layout.AmparoService;

/** Carries a planned case through the public APIs, in the name of its caseworker. */
record Registration(User caseworker, Patience patience) {
    private static final int MADE = 201;

    /** Answers its reference. */
    String carryOut(PlannedCase planned) {
        var reference = made(AmparoService.CASE, "/cases", planned.intake(), planned.key())
                .made();
        var caseFile = caseworker
                .get(AmparoService.CASE, "/cases/" + reference)
                .expect(200)
                .body();
        for (var i = 0; i < planned.given().size(); i++) {
            deliver(planned, i, caseFile);
        }
        return reference;
    }

    private void deliver(PlannedCase planned, int index, JsonNode caseFile) {
        var people = StreamSupport.stream(caseFile.path("people").spliterator(), false)
                .map(person -> person.path("handle").asText())
                .toList();
        var body = planned.given()
                .get(index)
                .to(caseFile.path("handle").asText(), people, planned.intake().admin1());
        made(AmparoService.ASSISTANCE, "/deliveries", body, planned.key() + "-d" + (index + 1));
    }

    /** Sends a command until it is taken: a busy service, or one that has not heard of the case yet, is asked again. */
    private Answer made(AmparoService service, String path, Object body, String key) {
        return patience.until(service.module() + " to take a case", () -> {
            var answer = caseworker.post(service, path, body, key);
            return answer.is(503) || answer.problem().equals("no-such-case")
                    ? Optional.empty()
                    : Optional.of(answer.expect(MADE));
        });
    }
}
