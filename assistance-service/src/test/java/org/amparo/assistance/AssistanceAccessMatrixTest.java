package org.amparo.assistance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.assistance.activity.Done;
import org.amparo.assistance.delivery.Given;
import org.amparo.assistance.shelter.Horizons;
import org.amparo.assistance.shelter.Shelters;
import org.amparo.kit.testing.Endpoint;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.matrix.AccessMatrixGates;
import org.amparo.kit.testing.matrix.Matter;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class AssistanceAccessMatrixTest extends AccessMatrixGates {
    private static final String UNKNOWN = "A".repeat(50);

    @Override
    protected List<Matter> world() {
        return AssistanceWorld.matters();
    }

    /** An address is shown only by whoever heard lately which rights ended, and a slow machine asks for minutes. */
    @Override
    protected void goesOnHearing() {
        Horizons.areFresh();
    }

    @Override
    protected Object body(Endpoint endpoint, Map<String, String> parts) {
        var caseFile = parts.getOrDefault("caseFile", UNKNOWN);
        var person = parts.getOrDefault("person", UNKNOWN);
        return switch (endpoint.toString()) {
            case "POST /deliveries" -> {
                var delivery = new HashMap<>(Given.content(List.of(person), Given.today()));
                delivery.put("caseFile", caseFile);
                yield delivery;
            }
            case "PUT /deliveries/{id}", "PUT /unregistered-aid/{id}" -> Map.of("reason", "NOT_DELIVERED");
            case "POST /unregistered-aid" -> Given.unregistered(Given.today());
            case "POST /activities" -> Done.training(Given.today());
            case "PUT /activities/{id}" -> Map.of("reason", "DID_NOT_HAPPEN");
            case "POST /shelters" -> Shelters.ofBeds(3);
            case "PUT /shelters/{token}" -> Map.of("capacity", 4, "open", true);
            case "PUT /shelters/{token}/address" -> Shelters.address();
            case "POST /stays" ->
                Map.of(
                        "caseFile",
                        caseFile,
                        "person",
                        person,
                        "place",
                        parts.getOrDefault("token", "7K3M9QXT"),
                        "from",
                        AssistanceWorld.anHourAgo());
            case "POST /stays/{id}/end" -> Map.of("at", AssistanceWorld.anHourAgo(), "how", "MOVED_ON");
            default -> Map.of();
        };
    }
}
