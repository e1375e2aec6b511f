package org.amparo.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** An officer looks into what an account did: how much, when, in which of the organisation's cases, and nothing of others. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class AccountAccessTest {
    private static final TestUser OFFICER =
            TestUser.of("olga-who-looks-into-it", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
    private static final TestUser OFFICER_ELSEWHERE =
            TestUser.of("otto-who-looks-into-it", "EC-PUENTE", "ECU", "data-protection-officer");

    private final TestUser worker = TestUser.of("curious-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker");

    @Test
    void whatItOpenedAndWhatItWasRefusedIsSeenWithTheCase() {
        var family = register(worker);
        worker.reads().get(family + "/people/2/contact").then().statusCode(200);
        worker.reads().get(register(colleague())).then().statusCode(404);

        asks(OFFICER, "")
                .statusCode(200)
                .body("decision", contains("DENY", "ALLOW", "ALLOW"))
                .body("[0].reference", nullValue())
                .body("[1].reference", equalTo(reference(family)))
                .body("[1].blocks", contains("CONTACT"))
                .body("[2].action", equalTo("register"));
    }

    @Test
    void aPageGoesOnAfterTheLastLeaf() {
        var family = register(worker);
        worker.reads().get(family).then().statusCode(200);

        String last = asks(OFFICER, "?size=1").body("$", hasSize(1)).extract().path("[0].leaf");

        asks(OFFICER, "?after=" + last).body("action", contains("register"));
    }

    @Test
    void anOfficerOfAnotherOrganisationSeesTheSameAsOfAnAccountThatDoesNotExist() {
        register(worker);

        var asked = asks(OFFICER_ELSEWHERE, "").extract().asString();

        assertThat(asked)
                .isEqualTo(OFFICER_ELSEWHERE
                        .reads()
                        .get(path(UUID.randomUUID().toString()))
                        .asString())
                .isEqualTo("[]");
    }

    @Test
    void aCaseOfWhichTheOfficerMustNeverKnowIsNotNamed() {
        var family = register(worker);
        worker.sends(Map.of("account", OFFICER.id(), "reason", "FAMILY_TIE"))
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201);

        asks(OFFICER, "").body("reference", everyItem(nullValue()));
    }

    @Test
    void thatAnOfficerLookedIsInTheLedgerToo() {
        var looked = TestUser.of("olga-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "data-protection-officer");
        asks(looked, "").statusCode(200);

        OFFICER.reads()
                .get(path(looked.id()))
                .then()
                .body("action", contains("read-accesses"))
                .body("purpose", contains("oversight"));
    }

    @Test
    void nobodyButAnOfficerLooks() {
        worker.reads().get(path(worker.id())).then().statusCode(403);
    }

    private ValidatableResponse asks(TestUser officer, String more) {
        return officer.reads().get(path(worker.id()) + more).then();
    }

    private static String path(String account) {
        return "/oversight/accounts/" + account + "/accesses";
    }

    private static TestUser colleague() {
        return TestUser.of("colleague-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker");
    }

    private static String register(TestUser caseworker) {
        return caseworker
                .sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String reference(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
