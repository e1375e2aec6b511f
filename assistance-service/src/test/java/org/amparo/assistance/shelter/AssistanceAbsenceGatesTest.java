package org.amparo.assistance.shelter;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.amparo.assistance.ToldCase;
import org.amparo.assistance.activity.Done;
import org.amparo.assistance.delivery.Given;
import org.amparo.kit.testing.AbsenceGates;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class AssistanceAbsenceGatesTest extends AbsenceGates {
    private static final String NOTHING = "019aa5c0-9999-7000-8000-000000000009";
    private static final String NO_PLACE = "7K3M9QXT";

    @Override
    protected List<Hidden> hidden() {
        var told = ToldCase.ofPeople(1);
        told.mayBeDeliveredToBy("org:EC-PUENTE", Given.today().minusDays(1));
        var delivery = last(Shelters.LUIS
                .sends(Given.nights(told, Given.today()))
                .post("/deliveries")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        var activity = last(Shelters.LUIS
                .sends(Done.training(Given.today()))
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        var place = Shelters.token(Shelters.registeredWithAddress(4));
        return List.of(
                at("/cases/{caseFile}", told.handle(), "A".repeat(50)),
                at("/deliveries/{id}", delivery, NOTHING),
                at("/deliveries/{id}/versions", delivery, NOTHING),
                at("/activities/{id}", activity, NOTHING),
                at("/activities/{id}/versions", activity, NOTHING),
                at("/shelters/{token}", place, NO_PLACE),
                at("/shelters/{token}/address", place, NO_PLACE));
    }

    private static Hidden at(String path, String there, String nowhere) {
        var stranger = TestUser.of(UUID.randomUUID().toString(), "PA-CANAL-SEGURO", "PAN", "partner");
        return Hidden.at(path, stranger, List.of(there), List.of(nowhere));
    }

    private static String last(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
