package org.amparo.cases.demand;

import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the person concerned is told of a demand, and what the database shows of one to those who work on the case. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class GivenToAuthoritiesTest {
    private static final TestUser OFFICER =
            TestUser.of("olga who gives", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    private final ReferralStory story;

    GivenToAuthoritiesTest(ReferralStory story) {
        this.story = story;
    }

    @Test
    void thePersonIsToldWhatWasGivenToACourtAndNotWhatWasRefused() {
        var family = aFamilyThatAgreed();
        Demanding.answers(OFFICER, Demanding.registers(OFFICER, Demanding.ofACourt(family)), "REFUSED");
        toldTo(family, 1).body("given", empty());

        Demanding.answers(OFFICER, Demanding.registers(OFFICER, Demanding.ofACourt(family)), "GIVEN_IN_PART")
                .then()
                .statusCode(204);

        toldTo(family, 1).body("given.asker", contains("COURT")).body("given.outcome", contains("GIVEN_IN_PART"));
        toldTo(family, 2).body("given", empty());
    }

    @Test
    void aDemandThatIsPendingOrRefusedIsShownToNoCaseworkerByTheDatabaseEither() {
        var family = aFamilyThatAgreed();
        var demand = Demanding.registers(OFFICER, Demanding.ofACourt(family));
        assertThat(seen("{user:" + ROSA.id() + "}", "", demand)).isZero();
        assertThat(seen("{user:" + ROSA.id() + "}", "oversight", demand)).isZero();
        assertThat(seen("{role:PE-CASA-ABIERTA:data-protection-officer}", "", demand))
                .isZero();
        assertThat(seen("{role:PE-CASA-ABIERTA:data-protection-officer}", "oversight", demand))
                .isOne();

        Demanding.answers(OFFICER, demand, "GIVEN").then().statusCode(204);

        assertThat(seen("{user:" + ROSA.id() + "}", "", demand)).isOne();
        assertThat(seen("{role:EC-PUENTE:data-protection-officer}", "oversight", demand))
                .isZero();
    }

    private static ValidatableResponse toldTo(String family, int person) {
        return ROSA.reads()
                .contentType("application/json")
                .body(Map.of("safe", true, "contactRevision", 0))
                .post(family + "/people/" + person + "/shared")
                .then()
                .statusCode(200);
    }

    private String aFamilyThatAgreed() {
        var family = story.aFamily();
        var consent = story.consent(1, Map.of("organisation", "EC-PUENTE"), "CARD");
        consent.put("purpose", "LEGAL_PROCEEDINGS");
        ROSA.sends(consent).post(family + "/people/1/consents").then().statusCode(201);
        return family;
    }

    private static long seen(String subjects, String purpose, String demand) {
        var config = ConfigProvider.getConfig();
        return Jdbi.create(
                        config.getValue("amparo.db.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .inTransaction(handle -> {
                    handle.execute(
                            "select set_config('amparo.subjects', ?, true), set_config('amparo.purpose', ?, true)",
                            subjects,
                            purpose);
                    return handle.select(
                                    "select count(*) from file_demand where id = cast(? as uuid)",
                                    demand.substring(demand.lastIndexOf('/') + 1))
                            .mapTo(Long.class)
                            .one();
                });
    }
}
