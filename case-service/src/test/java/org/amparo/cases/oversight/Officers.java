package org.amparo.cases.oversight;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;

/** Data-protection officers, what they look at, and families held on a danger that is over. */
final class Officers {
    static final TestUser OFFICER = officerOf("PE-CASA-ABIERTA");
    static final TestUser STRANGER = TestUser.of("vera", "EC-PUENTE", "ECU", "data-protection-officer");

    private Officers() {}

    static TestUser officerOf(String organisation) {
        return TestUser.of("olga of " + organisation, organisation, "PER", "data-protection-officer");
    }

    /** A mother and her daughter; she is held because somebody is after her. */
    static String aFamilyInDanger(TestUser caseworker) {
        var mother = Intakes.person("FROM_30_TO_38", "FEMININE", "SELF");
        mother.put("holding", Map.of("kind", "VITAL_INTEREST", "danger", "THREAT_TO_LIFE"));
        var people = new ArrayList<>(List.of(mother, Intakes.person("FROM_9_TO_17", "FEMININE", "GUARDIAN")));
        return caseworker
                .sends(Intakes.aCaseOf(people))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Three days go by without a word of hers. */
    static void threeDaysGoBy(String family) {
        Rows.change(
                "update person set holding_until = now() - interval '1 s' where number = 1"
                        + " and case_id = (select id from case_file where reference = ?)",
                reference(family));
    }

    static String reference(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static Response looksAt(TestUser officer, String family) {
        return officer.reads().get("/oversight/cases/" + reference(family));
    }

    static Response decides(TestUser officer, String family, int person, String decision) {
        return decides(officer, family, person, decision, UUID.randomUUID().toString());
    }

    static Response decides(TestUser officer, String family, int person, String decision, String key) {
        return officer.sends(Map.of("decision", decision), key)
                .post("/oversight/cases/" + reference(family) + "/people/" + person + "/decision");
    }
}
