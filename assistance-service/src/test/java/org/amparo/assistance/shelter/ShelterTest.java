package org.amparo.assistance.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class ShelterTest {
    @Test
    void whatOnePartnerWritesEachPartnerOfTheOrganisationReads() {
        var place = Shelters.registeredWithAddress(4);

        Shelters.MARA
                .reads()
                .get(place + "/address")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("address", equalTo(Shelters.CANARY + ", Quito"))
                .body("telephone", equalTo("+593 2 555 0199"));
    }

    @Test
    void whileNobodyHeardWhoseRightEndedNoAddressOpensAndPlacesAreStillSeen() {
        var place = Shelters.registeredWithAddress(4);
        Horizons.areOld();

        try {
            Shelters.MARA
                    .reads()
                    .get(place + "/address")
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("urn:amparo:problem:access-horizon-too-old"));
            Shelters.MARA.reads().get(place).then().statusCode(200);
        } finally {
            Horizons.areFresh();
        }
    }

    @Test
    void aListShowsBedsAndWhomAPlaceIsForAndNotWhereItIs() {
        var place = Shelters.registeredWithAddress(7);

        Map<String, Object> line = Shelters.MARA
                .reads()
                .get("/shelters")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.token == '" + Shelters.token(place) + "' }");

        assertThat(line).containsOnlyKeys("token", "capacity", "freeBeds", "welcome", "open");
        assertThat(line).containsEntry("capacity", 7).containsEntry("freeBeds", 7);
    }

    @Test
    void aChangeIsDecidedOnWhatIsThereNow() {
        var place = Shelters.registered(3);
        var closed = Map.of("capacity", 5, "open", false);

        Shelters.LUIS
                .sends(closed)
                .header("If-Match", "\"1\"")
                .put(place)
                .then()
                .statusCode(204);

        Shelters.MARA.reads().get(place).then().header("ETag", "\"2\"").body("open", equalTo(false));
        Shelters.MARA
                .sends(closed)
                .header("If-Match", "\"1\"")
                .put(place)
                .then()
                .statusCode(412);
    }

    @Test
    void anAddressIsNotWrittenOverUnseen() {
        var place = Shelters.registeredWithAddress(3);
        var moved = Shelters.address();
        moved.put("address", "Somewhere else");

        Shelters.MARA
                .sends(moved)
                .header("If-Match", "\"0\"")
                .put(place + "/address")
                .then()
                .statusCode(412);
        Shelters.MARA.sends(moved).put(place + "/address").then().statusCode(428);
        Shelters.LUIS.reads().get(place + "/address").then().body("address", not(equalTo("Somewhere else")));
    }

    @Test
    void aPlaceWithoutAnAddressSaysSo() {
        Shelters.LUIS
                .reads()
                .get(Shelters.registered(3) + "/address")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:amparo:problem:no-address-yet"));
    }

    @Test
    void twoPlacesOfOneOrganisationHaveNothingOfItInTheirTokens() {
        assertThat(Shelters.token(Shelters.registered(1)))
                .matches("[0-9A-HJKMNP-TV-Z]{8}")
                .isNotEqualTo(Shelters.token(Shelters.registered(1)));
    }

    @Test
    void anAddressMasksItself() {
        assertThat(new ShelterAddress(Shelters.CANARY, null, null, null).toString())
                .doesNotContain(Shelters.CANARY);
    }
}
