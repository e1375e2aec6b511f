package org.amparo.reporting.outstanding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.fivew.Aid;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class OutstandingResourceTest {
    private static final TestUser FIGURES_OFFICER = TestUser.of("félix", "", "", "figures-officer");

    private final String organisation = Aid.anOrganisation();
    private final TestUser officer = TestUser.of("berta", organisation, "PER", "reporting-officer");

    @Inject
    Aid aid;

    @Test
    void whoDidSomethingIsNamedUntilTheMonthIsTaken() {
        aid.shelters(organisation, "2022-02", aid.somebody());
        aid.trainsSupportsAndCampaigns(organisation, "2022-04");

        outstanding("year=2022")
                .body("find { it.month == '2022-02' }.organisations", hasItem(organisation))
                .body("find { it.month == '2022-04' }.organisations", hasItem(organisation));

        officer.sends(Map.of()).post("/five-w/2022-02/versions").then().statusCode(201);

        outstanding("month=2022-02").body("organisations.flatten()", not(hasItem(organisation)));
        outstanding("month=2022-04").body("organisations.flatten()", hasItem(organisation));
    }

    @Test
    void itSaysWhichAndNothingOfHowMuch() {
        aid.shelters(organisation, "2021-02", aid.somebody());

        outstanding("month=2021-02")
                .body("[0].keySet()", equalTo(java.util.Set.of("month", "organisations")))
                .body("organisations.flatten()", contains(organisation));
    }

    @Test
    void whoOnlyRegisteredSomebodyIsLateWithNothing() {
        aid.registers(organisation, "2020-02");

        outstanding("month=2020-02").body("organisations.flatten()", not(hasItem(organisation)));
    }

    @Test
    void nobodyIsLateWithTheMonthThatIsNotOver() {
        var running = YearMonth.now(ZoneOffset.UTC).toString();
        aid.shelters(organisation, running, aid.somebody());

        outstanding("month=" + running).body("organisations.flatten()", not(hasItem(organisation)));
    }

    @Test
    void aMonthOrAYearIsAskedForByFiguresOfficersAlone() {
        for (var question : List.of("", "?month=2022-02&year=2022", "?year=1850", "?month=2022-13")) {
            FIGURES_OFFICER
                    .reads()
                    .get("/five-w/outstanding" + question)
                    .then()
                    .statusCode(question.endsWith("13") ? 404 : 400);
        }
        officer.reads().get("/five-w/outstanding?month=2022-02").then().statusCode(403);
    }

    private static ValidatableResponse outstanding(String question) {
        return FIGURES_OFFICER
                .reads()
                .get("/five-w/outstanding?" + question)
                .then()
                .statusCode(200);
    }
}
