package org.amparo.assistance.monthly;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.amparo.assistance.ToldCase;
import org.amparo.assistance.delivery.Given;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class MonthlyResourceTest {
    private static final TestUser WORKER = TestUser.of("mar", "PE-MONTHLY", "PER", "caseworker");
    private static final TestUser OFFICER = TestUser.of("sol", "PE-MONTHLY", "PER", "reporting-officer");
    private static final TestUser OTHER_OFFICER = TestUser.of("eva", "EC-MONTHLY", "ECU", "reporting-officer");
    private static final LocalDate DAY = Given.today().withDayOfMonth(1).minusDays(1);
    private static final String MONTH = YearMonth.from(DAY).toString();

    @Test
    void peopleOfCasesAreCountedOncePerLineAndPeopleNobodyRegisteredApart() {
        var family = ToldCase.ofPeople(2);
        family.mayBeDeliveredToBy("org:PE-MONTHLY", DAY.minusDays(40));
        deliver(Given.nights(family, DAY));
        deliver(Given.nights(family, DAY.minusDays(1)));
        deliver(Given.nights(family, DAY.minusDays(35)));
        var never = deliver(Given.cash(family, DAY));
        WORKER.sends(Map.of("reason", "NOT_DELIVERED"))
                .header("If-Match", "\"1\"")
                .put(never)
                .then()
                .statusCode(204);
        var atTheDoor = Given.unregistered(DAY);
        atTheDoor.put("service", "SHELTER_SPECIALISED");
        atTheDoor.put("unit", "NIGHT");
        WORKER.sends(atTheDoor).post("/unregistered-aid").then().statusCode(201);

        OFFICER.reads()
                .queryParam("month", MONTH)
                .get("/deliveries/monthly")
                .then()
                .statusCode(200)
                .body("organisation", equalTo("PE-MONTHLY"))
                .body("lines", hasSize(2))
                .body("lines[0].registered", equalTo(true))
                .body("lines[0].indicator", equalTo("RE_PRHT3"))
                .body("lines[0].deliveries", equalTo(2))
                .body("lines[0].quantity", equalTo(6))
                .body("lines[0].individuals", equalTo(2))
                .body("lines[1].registered", equalTo(false))
                .body("lines[1].individuals", equalTo(3));
        OTHER_OFFICER
                .reads()
                .queryParam("month", MONTH)
                .get("/deliveries/monthly")
                .then()
                .body("lines", hasSize(0));
    }

    @Test
    void onlyAReportingOfficerCounts() {
        WORKER.reads()
                .queryParam("month", MONTH)
                .get("/deliveries/monthly")
                .then()
                .statusCode(403);
        OFFICER.reads().get("/deliveries").then().statusCode(403);
    }

    @Test
    void aMonthIsNamed() {
        OFFICER.reads().get("/deliveries/monthly").then().statusCode(400);
        OFFICER.reads()
                .queryParam("month", "2026-13")
                .get("/deliveries/monthly")
                .then()
                .statusCode(404);
    }

    private static String deliver(Map<String, Object> delivery) {
        return WORKER.sends(delivery)
                .post("/deliveries")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
