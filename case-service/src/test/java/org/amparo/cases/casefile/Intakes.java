package org.amparo.cases.casefile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cases as a caseworker would send them. */
public final class Intakes {
    private Intakes() {}

    /** A mother, a father and a girl of nine to seventeen who came yesterday. */
    public static Map<String, Object> aFamilyOfThree() {
        return aCaseOf(List.of(
                person("FROM_30_TO_38", "FEMININE", "SELF"),
                person("FROM_30_TO_38", "MASCULINE", "SELF"),
                person("FROM_9_TO_17", "FEMININE", "GUARDIAN")));
    }

    public static Map<String, Object> aCaseOf(List<Map<String, Object>> people) {
        var newCase = new HashMap<String, Object>();
        newCase.put("country", "PER");
        newCase.put("admin1", "PE-LIM");
        newCase.put("caseType", "TRAFFICKING");
        newCase.put("securityLevel", "HIGH");
        newCase.put("identifiedBy", "HOTLINE");
        newCase.put("people", new ArrayList<>(people));
        return newCase;
    }

    public static Map<String, Object> person(String ageBand, String gender, String consentGivenBy) {
        var person = new HashMap<String, Object>();
        person.put("ageBand", ageBand);
        person.put("gender", gender);
        person.put("citizenship", List.of("VEN"));
        person.put("populationGroup", "IN_DESTINATION");
        person.put("languages", List.of("es"));
        person.put("supportNeeds", List.of());
        person.put("withUsSince", yesterday());
        person.put("holding", consent(consentGivenBy));
        return person;
    }

    public static Map<String, Object> consent(String givenBy) {
        var consent = new HashMap<String, Object>();
        consent.put("kind", "CONSENT");
        consent.put("givenBy", givenBy);
        consent.put("childAssents", !givenBy.equals("SELF"));
        consent.put("means", "WRITTEN");
        consent.put("language", "es");
        consent.put("interpreted", false);
        consent.put(
                "told",
                List.of(
                        "INTERVIEW",
                        "PURPOSE",
                        "USES",
                        "RESEARCH_USE",
                        "OWN_DATA",
                        "STORAGE_PERIOD",
                        "HOW_TO_WITHDRAW"));
        return consent;
    }

    private static String yesterday() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    }
}
