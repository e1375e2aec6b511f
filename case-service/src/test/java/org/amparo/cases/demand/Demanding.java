package org.amparo.cases.demand;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.TestUser;

/** Demands as an officer types them; every authority in them is made up. */
public final class Demanding {
    private Demanding() {}

    /** A court that cites its code and means the first person of a family. */
    public static Map<String, Object> ofACourt(String family) {
        return of("COURT", family, List.of(1));
    }

    static Map<String, Object> of(String asker, String family, List<Integer> people) {
        var demand = new HashMap<String, Object>();
        demand.put("asker", asker);
        demand.put("country", "PER");
        demand.put("askedOn", "2026-11-02");
        demand.put("law", "Code of procedure, art. 247");
        demand.put("reference", family.substring(family.lastIndexOf('/') + 1));
        demand.put("people", people);
        return demand;
    }

    /** Registers it, and answers where it is. */
    public static String registers(TestUser officer, Map<String, Object> demand) {
        return officer.sends(demand)
                .post("/oversight/demands")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static Response holds(TestUser officer, String demand) {
        return officer.sends(Map.of()).post(demand + "/legal-hold");
    }

    public static Response letsGo(TestUser officer, String demand) {
        return officer.reads().delete(demand + "/legal-hold");
    }

    static Response answers(TestUser officer, String demand, String outcome) {
        return officer.sends(Map.of("outcome", outcome)).post(demand + "/answer");
    }
}
