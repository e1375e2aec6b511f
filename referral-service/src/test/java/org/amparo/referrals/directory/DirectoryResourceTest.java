package org.amparo.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.CommittedOpenApi;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class DirectoryResourceTest {
    @Inject
    ReferenceWorker reference;

    @Test
    void theRegisterHasAnOrganisationInEachOfTheSeventeenCountriesAndVenezuelaAsACounterpart() {
        var countries = Rows.of("select distinct country from organisation");

        assertThat(countries).hasSize(18);
        assertThat(Rows.of("select code from country where platform is null")).containsExactly(Map.of("code", "VEN"));
        assertThat(Rows.count("platform")).isEqualTo(8);
    }

    @Test
    void organisationsAreFoundByCountry() {
        Users.ROSA
                .reads()
                .get("/organisations?country=ECU")
                .then()
                .statusCode(200)
                .body("organisations.organisation", hasItems("EC-PUENTE", "EC-FISCALIA"))
                .body("organisations.country", everyItem(equalTo("ECU")));
    }

    @Test
    void anOrganisationSaysWhatItIsAndHowItIsReached() {
        Users.PUENTE
                .reads()
                .get("/organisations/TT-CHILDRENS-AUTHORITY")
                .then()
                .statusCode(200)
                .body("classes", equalTo(List.of("CHILD_PROTECTION")))
                .body("channel", equalTo("PHONE"))
                .body("platform", equalTo("CARIBBEAN"))
                .body("zone", equalTo("America/Port_of_Spain"))
                .body("onCall", equalTo("CH-01"));
    }

    @Test
    void anOrganisationThatIsNotInTheRegisterIsAbsent() {
        Users.ROSA
                .reads()
                .get("/organisations/EC-NOBODY")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:amparo:problem:no-such-organisation"));
    }

    @Test
    void servicesAreFoundByKindCountryAndLanguage() {
        Users.COORDINATOR
                .reads()
                .get("/services?service=PSYCHOSOCIAL&language=pap")
                .then()
                .statusCode(200)
                .body("services.organisation", equalTo(List.of("AW-BRISA", "CW-KAMINDA")));
        Users.COORDINATOR
                .reads()
                .get("/services?service=CHILD_CARE_ARRANGEMENT&country=TTO")
                .then()
                .statusCode(200)
                .body("services[0].ageBands", not(hasItem("FROM_48")));
    }

    @Test
    void whoPractisesFindsTheirKindAloneAndNobodyElseFindsThem() {
        var practising = List.of("EC-PRACTICA", "PE-PRACTICA");

        assertThat(found(Users.PRACTISING, "/organisations", "organisations")).isEqualTo(practising);
        assertThat(found(Users.PRACTISING, "/services?service=LEGAL_ADVICE", "services"))
                .isEqualTo(practising);
        assertThat(found(Users.ROSA, "/organisations", "organisations")).doesNotContainAnyElementsOf(practising);
        assertThat(found(Users.COORDINATOR, "/services", "services"))
                .contains("EC-PUENTE")
                .doesNotContainAnyElementsOf(practising);
    }

    @Test
    void auditorsHaveNoBusinessHere() {
        Users.AUDITOR.reads().get("/organisations").then().statusCode(403);
        Users.AUDITOR.reads().get("/services").then().statusCode(403);
    }

    @Test
    void theRegisterIsToldToTheOtherServices() {
        assertThat(WrittenEvents.ofType("organisation.registered.v1"))
                .extracting(event -> event.get("organisation").asText())
                .contains("PE-CASA-ABIERTA", "EC-PUENTE", "VE-CONSULADO-ENLACE");
    }

    @Test
    void loadingAgainTellsOnlyWhatChanged() {
        Rows.change("update organisation set name = 'Ancien' where code = 'GY-RIVERSIDE'");
        var before = told("GY-RIVERSIDE").size();
        var others = told("MX-ALBORADA").size();

        reference.load();
        reference.load();

        assertThat(told("GY-RIVERSIDE")).hasSize(before + 1);
        assertThat(told("GY-RIVERSIDE").getLast().get("revision")).isNotEqualTo(1);
        assertThat(told("MX-ALBORADA")).hasSize(others);
    }

    @Test
    void loadingAgainLeavesWhatAnOrganisationKeepsItself() {
        Rows.change("update service_entry set capacity = 1, confirmed_on = current_date"
                + " where organisation = 'DO-ALAS' and service = 'PSYCHOSOCIAL'");
        Rows.change("update service_entry set capacity = 1"
                + " where organisation = 'DO-ALAS' and service = 'LEGAL_ADVICE'");

        reference.load();

        assertThat(capacityInSantoDomingo("PSYCHOSOCIAL")).isEqualTo(1);
        assertThat(capacityInSantoDomingo("LEGAL_ADVICE")).isGreaterThan(1);
    }

    private static int capacityInSantoDomingo(String service) {
        return Users.COORDINATOR
                .reads()
                .get("/services?country=DOM&service=" + service)
                .then()
                .extract()
                .path("services[0].capacity");
    }

    private static List<Map<String, Object>> told(String organisation) {
        return Rows.of(
                "select (payload::json ->> 'revision')::int as revision from outbox where topic = 'amparo.directory'"
                        + " and key = ? order by position",
                organisation);
    }

    @Test
    void theApiIsTheCommittedOne() {
        CommittedOpenApi.isWhatTheServiceOffers();
    }

    private static List<String> found(TestUser reader, String path, String list) {
        return reader.reads().get(path).then().statusCode(200).extract().path(list + ".organisation");
    }
}
