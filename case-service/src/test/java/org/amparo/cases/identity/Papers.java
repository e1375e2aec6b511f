package org.amparo.cases.identity;

import java.util.List;
import java.util.Map;

/** Documents as a caseworker would write them; every person in them is made up. */
public final class Papers {
    public static final String SURNAME = "Quispe-Canario";
    public static final String TELEPHONE = "+51 999 000 111";

    private Papers() {}

    public static Map<String, Object> contact() {
        return Map.of(
                "nameToUse", "Luz",
                "codeWord", "girasol",
                "channels",
                        List.of(Map.of(
                                "kind",
                                "CALL",
                                "address",
                                TELEPHONE,
                                "safeWhen",
                                "mornings",
                                "shared",
                                true,
                                "mayLeaveMessage",
                                false)),
                "neverContact", List.of("the uncle in Trujillo"),
                "safetyNotes", "allergic to penicillin");
    }

    public static Map<String, Object> identity() {
        return Map.of(
                "names",
                List.of(
                        Map.of("kind", "AS_DOCUMENTED", "given", "Luzmila", "surname", SURNAME, "neverSay", false),
                        Map.of("kind", "USED_IN_EXPLOITATION", "given", "Estrella", "neverSay", true)),
                "birthDate",
                "1991-03-04",
                "birthEstimated",
                false,
                "documents",
                List.of(Map.of(
                        "kind", "PASSPORT",
                        "number", "CANARY-4711",
                        "country", "VEN",
                        "genuine", "GENUINE",
                        "whereabouts", "WITHHELD")));
    }

    public static Map<String, Object> narrative(String text) {
        return Map.of("notes", List.of(Map.of("on", "2026-11-01", "kind", "STATEMENT", "text", text)));
    }
}
