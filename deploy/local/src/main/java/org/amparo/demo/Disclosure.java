package org.amparo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a receiver may open under a referral, as case-service shows it. */
record Disclosure(JsonNode body) {

    String caseFile() {
        return body.path("caseFile").asText();
    }

    /** The handles of the people it speaks of. */
    List<String> people() {
        return people(body).map(person -> person.path("person").asText()).toList();
    }

    /** How many people's assessments it shows, which must be as many as expected. */
    long assessed(long expected) {
        var assessed = people(body)
                .filter(person -> !person.path("assessment").isEmpty())
                .count();
        if (assessed != expected) {
            throw new Disappointment("The shelter should open the assessments of %d, and opens those of %d."
                    .formatted(expected, assessed));
        }
        return assessed;
    }

    private static Stream<JsonNode> people(JsonNode body) {
        return StreamSupport.stream(body.path("people").spliterator(), false);
    }
}
