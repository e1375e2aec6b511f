package org.amparo.assistance.delivery;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.amparo.assistance.ToldCase;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class OwnDeliveriesTest {
    private static final TestUser WORKER = TestUser.of("lena", "PE-LISTA-LLENA", "PER", "caseworker");

    @Test
    void aPageIsFullHoweverManyCasesWereToldMeanwhile() {
        for (var number = 0; number < 2; number++) {
            WORKER.sends(Given.nights(aCaseOfOurs(), Given.today()))
                    .post("/deliveries")
                    .then()
                    .statusCode(201);
        }
        for (var number = 0; number < 3; number++) {
            aCaseOfOurs();
        }

        WORKER.reads()
                .queryParam("size", 2)
                .get("/deliveries")
                .then()
                .statusCode(200)
                .body("deliveries", hasSize(2))
                .body("next", nullValue());
    }

    private static ToldCase aCaseOfOurs() {
        var told = ToldCase.ofPeople(1);
        told.mayBeDeliveredToBy("org:PE-LISTA-LLENA", Given.today().minusDays(1));
        return told;
    }
}
