package org.amparo.referrals.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class EntryResourceTest {
    private static final TestUser CAMINO = TestUser.of("celia", "PY-CAMINO", "PRY", "partner");
    private static final TestUser RIVERSIDE = TestUser.of("grace", "GY-RIVERSIDE", "GUY", "partner");
    private static final Map<String, Object> TWO_BEDS_FOR_WOMEN = Map.of(
            "languages", List.of("pt", "es"),
            "ageBands", List.of("FROM_21_TO_23", "FROM_24_TO_26"),
            "genders", List.of("FEMININE", "TRANSGENDER_FEMININE"),
            "capacity", 2);

    @Test
    void aPartnerReadsWhatItsOwnOrganisationOffersAndNothingElse() {
        CAMINO.reads()
                .get("/directory-entry")
                .then()
                .statusCode(200)
                .body("services.service", hasItems("PSYCHOSOCIAL", "LEGAL_ADVICE"))
                .body("services.organisation", everyItem(equalTo("PY-CAMINO")));
    }

    @Test
    void whatAPartnerChangesIsWhatOthersReadAndCountsAsConfirmedOnThatDay() {
        change(Users.RAMBLA, "SHELTER_EMERGENCY", seen(Users.RAMBLA, "SHELTER_EMERGENCY"), TWO_BEDS_FOR_WOMEN)
                .statusCode(204);

        Users.ROSA
                .reads()
                .get("/services?service=SHELTER_EMERGENCY&country=URY")
                .then()
                .body("services[0].capacity", equalTo(2))
                .body("services[0].languages", equalTo(List.of("es", "pt")))
                .body("services[0].genders", hasItems("FEMININE", "TRANSGENDER_FEMININE"))
                .body("services[0].confirmedOn", equalTo(today("America/Montevideo")))
                .body("services[0].toConfirm", equalTo(false));
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
        var seen = seen(Users.RAMBLA, "PSYCHOSOCIAL");
        change(Users.RAMBLA, "PSYCHOSOCIAL", seen, TWO_BEDS_FOR_WOMEN).statusCode(204);

        change(Users.RAMBLA, "PSYCHOSOCIAL", seen, TWO_BEDS_FOR_WOMEN).statusCode(412);
    }

    @Test
    void aServiceOfAnotherOrganisationIsNotOnesOwn() {
        var notOurs = Users.PUENTE.reads().get("/directory-entry/CHILD_CARE_ARRANGEMENT");
        var noSuch = Users.PUENTE.reads().get("/directory-entry/NOTHING_OF_THE_KIND");

        assertThat(notOurs.statusCode()).isEqualTo(404);
        assertThat(notOurs.asString()).isEqualTo(noSuch.asString()).contains("no-such-service");
        change(Users.PUENTE, "CHILD_CARE_ARRANGEMENT", "\"1\"", TWO_BEDS_FOR_WOMEN)
                .statusCode(404);
    }

    @Test
    void oneConfirmationIsForAllOfItAndForNobodyElse() {
        Rows.change("update service_entry set confirmed_on = null where organisation in ('PY-CAMINO', 'GY-RIVERSIDE')");

        CAMINO.sends(Map.of()).post("/directory-entry/confirmation").then().statusCode(204);

        CAMINO.reads()
                .get("/directory-entry")
                .then()
                .body("services.confirmedOn", everyItem(equalTo(today("America/Asuncion"))))
                .body("services.toConfirm", everyItem(equalTo(false)));
        RIVERSIDE
                .reads()
                .get("/directory-entry")
                .then()
                .body("services.confirmedOn", everyItem(nullValue()))
                .body("services.toConfirm", everyItem(equalTo(true)));
    }

    @Test
    void whatWasConfirmedLongAgoIsAskedAboutAgain() {
        confirmedDaysAgo(31, "LEGAL_ADVICE");
        confirmedDaysAgo(29, "PSYCHOSOCIAL");

        Users.CANAL
                .reads()
                .get("/directory-entry/LEGAL_ADVICE")
                .then()
                .body("toConfirm", equalTo(true))
                .body("confirmedOn", not(nullValue()));
        Users.CANAL.reads().get("/directory-entry/PSYCHOSOCIAL").then().body("toConfirm", equalTo(false));
    }

    private static void confirmedDaysAgo(int days, String service) {
        Rows.change(
                "update service_entry set confirmed_on = (now() at time zone 'America/Panama')::date - " + days
                        + " where organisation = 'PA-CANAL-SEGURO' and service = ?",
                service);
    }

    @Test
    void whatDoesNotFitIsRefusedByItsFieldAndNotEchoed() {
        var seen = seen(Users.RAMBLA, "LEGAL_ADVICE");

        refused("capacity", -987654, seen);
        refused("languages", List.of(), seen);
        refused("genders", List.of(), seen);
        refused("ageBands", List.of(), seen);
    }

    private static void refused(String field, Object value, String seen) {
        var body = new HashMap<>(TWO_BEDS_FOR_WOMEN);
        body.put(field, value);
        var answer = change(Users.RAMBLA, "LEGAL_ADVICE", seen, body)
                .statusCode(400)
                .extract()
                .asString();
        assertThat(answer).contains(field).doesNotContain("987654");
    }

    private static String seen(TestUser partner, String service) {
        return partner.reads()
                .get("/directory-entry/" + service)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse change(TestUser partner, String service, String seen, Map<String, Object> body) {
        return partner.sends(body)
                .header("If-Match", seen)
                .put("/directory-entry/" + service)
                .then();
    }

    private static String today(String zone) {
        return LocalDate.now(ZoneId.of(zone)).toString();
    }
}
