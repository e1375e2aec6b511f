package org.amparo.referrals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.Endpoint;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.matrix.AccessMatrixGates;
import org.amparo.kit.testing.matrix.Matter;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class ReferralAccessMatrixTest extends AccessMatrixGates {
    private static final Map<String, Object> BODIES = Map.of(
            "POST /referrals/{id}/questions", Map.of("about", "STAY_TOGETHER"),
            "POST /referrals/{id}/questions/{question}/reply", Map.of("reply", "NO"),
            "POST /referrals/{id}/acceptance", Map.of(),
            "POST /referrals/{id}/decline", Map.of("reason", "LACK_OF_CAPACITY"),
            "POST /referrals/{id}/reported-answer",
                    Map.of(
                            "answer", "ACCEPTED",
                            "people", List.of(),
                            "who", "MEDICAL_STAFF",
                            "toldAt", "2026-11-21T15:04:05Z",
                            "channel", "PHONE"),
            "PUT /referrals/{id}/stage", Map.of("stage", "IN_SERVICE"),
            "PUT /directory-entry/{service}",
                    Map.of(
                            "languages", List.of("en"),
                            "ageBands", List.of("FROM_9_TO_17"),
                            "genders", List.of("FEMININE"),
                            "capacity", 3));

    @Override
    protected List<Matter> world() {
        return ReferralWorld.matters();
    }

    @Override
    protected Object body(Endpoint endpoint, Map<String, String> parts) {
        return endpoint.toString().equals("POST /organisations")
                ? anOrganisation()
                : BODIES.getOrDefault(endpoint.toString(), Map.of());
    }

    private static Map<String, Object> anOrganisation() {
        return Map.of(
                "organisation",
                "PE-M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                "name",
                "Matriz",
                "country",
                "PER",
                "classes",
                List.of("NGO"),
                "channel",
                "PHONE",
                "onCall",
                "MZ-01",
                "practice",
                false);
    }
}
