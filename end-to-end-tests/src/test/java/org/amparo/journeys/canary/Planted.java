package org.amparo.journeys.canary;

import java.util.List;
import java.util.Map;

/** The words that exist nowhere else, and documents made of them. */
final class Planted {
    static final String NAME = "Zorzalina";
    static final String SURNAME = "Canarioquispe";
    static final String TELEPHONE = "+51988777666";
    static final String DOCUMENT = "CANARIO4711X";
    static final String PLACE = "Pasaje-Zumbido-9931";
    static final String SENTENCE = "oropendola-en-el-tejado";
    static final String SHELTER = "Calle-del-Tucan-8817";

    private Planted() {}

    static Canaries canaries() {
        return new Canaries(List.of(NAME, SURNAME, TELEPHONE, DOCUMENT, PLACE, SENTENCE, SHELTER));
    }

    static Map<String, Object> identity() {
        return Map.of(
                "names",
                List.of(
                        Map.of("kind", "AS_DOCUMENTED", "given", NAME, "surname", SURNAME, "neverSay", false),
                        Map.of("kind", "USED_IN_EXPLOITATION", "given", SENTENCE, "neverSay", true)),
                "birthYear",
                1991,
                "birthEstimated",
                false,
                "documents",
                List.of(Map.of(
                        "kind", "PASSPORT",
                        "number", DOCUMENT,
                        "genuine", "GENUINE",
                        "whereabouts", "WITH_US")));
    }

    static Map<String, Object> contact() {
        return Map.of(
                "nameToUse",
                NAME,
                "codeWord",
                SENTENCE,
                "safetyNotes",
                PLACE,
                "channels",
                List.of(Map.of(
                        "kind",
                        "CALL",
                        "address",
                        TELEPHONE,
                        "safeWhen",
                        SENTENCE,
                        "shared",
                        false,
                        "mayLeaveMessage",
                        false)),
                "neverContact",
                List.of(SURNAME));
    }

    static Map<String, Object> location() {
        return Map.of("places", List.of(Map.of("kind", "HOME", "country", "PER", "description", PLACE)));
    }

    static Map<String, Object> narrative() {
        return Map.of("notes", List.of(Map.of("on", "2026-11-01", "kind", "STATEMENT", "text", SENTENCE)));
    }

    static Map<String, Object> shelterAddress() {
        return Map.of("address", SHELTER, "directions", PLACE, "telephone", TELEPHONE, "safetyNotes", SENTENCE);
    }
}
