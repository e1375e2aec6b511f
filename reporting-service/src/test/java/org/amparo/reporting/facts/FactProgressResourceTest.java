package org.amparo.reporting.facts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.amparo.kit.testing.CommittedOpenApi;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class FactProgressResourceTest {
    private static final TestUser ADMINISTRATOR = TestUser.of("olga", "", "", "administrator");
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");

    @Inject
    Arrivals arrivals;

    @Test
    void operatorsSeeHowManyFactsOfAKindThereAreAndWhenTheLastCame() {
        arrivals.arrives(arrivals.aCase(YearMonth.of(1998, 5), arrivals.aHandle()));

        ADMINISTRATOR
                .reads()
                .get("/facts/progress")
                .then()
                .statusCode(200)
                .body("kind", contains("ACTIVITY", "CASE", "DELIVERY", "PERSON", "REFERRAL"))
                .body("[1].facts", greaterThanOrEqualTo(1))
                .body("[1].lastReceivedAt", notNullValue())
                .body("[0].keySet().size()", equalTo(3));
    }

    @Test
    void auditorsDoNotSeeTheProgress() {
        AUDITOR.reads().get("/facts/progress").then().statusCode(403);
        given().get("/facts/progress").then().statusCode(401);
    }

    @Test
    void theApiIsTheCommittedOne() {
        CommittedOpenApi.isWhatTheServiceOffers();
    }
}
