package org.amparo.reporting.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.code.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class FundingResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final TestUser OFFICER = TestUser.of("fina", "", "", "figures-officer");

    @Test
    void fundedAndUnmetOf2021AreEightAndNinetyTwoPerCentOfBothTogether() {
        AUDITOR.reads()
                .get("/funding?year=2021")
                .then()
                .statusCode(200)
                .body("funding.size()", equalTo(1))
                .body("funding[0].requirementUsd", nullValue())
                .body("funding[0].fundedUsd", equalTo(1_470_000))
                .body("funding[0].unmetUsd", equalTo(17_100_000))
                .body("funding[0].fundedAndUnmetUsd", equalTo(18_570_000))
                .body("funding[0].coverage.printed", equalTo(8))
                .body("funding[0].coverage.exact", equalTo(7.916f))
                .body("funding[0].coverage.disagrees", equalTo(false))
                .body("funding[0].unmetShare.printed", equalTo(92))
                .body("funding[0].unmetShare.exact", equalTo(92.084f))
                .body("funding[0].unmetShare.disagrees", equalTo(false))
                .body("funding[0].donors", equalTo(3))
                .body("funding[0].fundedOrganisations", equalTo(1))
                .body("funding[0].asPrinted.funded", equalTo("$1.47 M"))
                .body("funding[0].asOf", equalTo("NOT_PRINTED"))
                .body("funding[0].caveat", containsString("may not accurately represent"));
    }

    @Test
    void of2023OnlyTheDayAndTheCaveatAreLeft() {
        AUDITOR.reads()
                .get("/funding?year=2023")
                .then()
                .body("funding[0].asOf", equalTo("2024-04-01"))
                .body("funding[0].caveat", containsString("voluntary reporting"))
                .body("funding[0].fundedUsd", nullValue())
                .body("funding[0].coverage", nullValue())
                .body("notes.NO_RANKING", containsString("never divided"));
    }

    @Test
    void amountsThatDisagreeAreFlaggedAndKept() {
        OFFICER.reads()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body("""
                        a,b,c,d,e,f,g,h,i
                        #date+year,#region+platform,#country+code,#meta+attribution,#value+requirements+usd,#value+funded+usd,\
                        #value+unmet+usd,#date+reported,#meta+caveat
                        2020,Peru,PER,EARMARKED_COUNTRY,100,30,60,2021-01-31,May not represent all funds.
                        """)
                .post("/funding/imports?source=MONEY&title=Money")
                .then()
                .statusCode(201);

        AUDITOR.reads()
                .get("/funding?year=2020")
                .then()
                .body("funding[0].amountsDisagree", equalTo(true))
                .body("funding[0].requirementUsd", equalTo(100))
                .body("funding[0].coverage.computed", equalTo(30.0f));
    }

    @Test
    void moneyIsNothingWithoutItsCaveat() {
        var about = new Funding.About(2024, Platform.PER, null, Attribution.UNEARMARKED);
        var money = new Funding.Money(null, 1L, null, new BigDecimal("1"), null);

        assertThatThrownBy(() -> new Funding(about, money, null, null, AsOf.of(null), " "))
                .hasMessage("money is never shown without its caveat");
        assertThat(money.coverage()).isNull();
    }

    @Test
    void aYearWithoutFundingIsSaidToHaveNone() {
        AUDITOR.reads()
                .get("/funding?year=2019")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:amparo:problem:no-funding"));
        AUDITOR.reads().get("/funding").then().statusCode(400);
    }
}
