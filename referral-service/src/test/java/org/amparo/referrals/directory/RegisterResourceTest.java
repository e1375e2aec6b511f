package org.amparo.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class RegisterResourceTest {
    private static final TestUser ADMINISTRATOR = TestUser.of("adam of the register", "", "", "administrator");

    @Test
    void whoeverIsRegisteredIsFoundByOthersAndToldToTheOtherServices() {
        var code = aCode();

        registers(anNgo(code)).statusCode(201).header("Location", containsString("/organisations/" + code));

        Users.ROSA
                .reads()
                .get("/organisations/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("Faro del Sur"))
                .body("zone", equalTo("America/Lima"))
                .body("offices[0].town", equalTo("PE-LIM"));
        assertThat(WrittenEvents.ofType("organisation.registered.v1"))
                .extracting(event -> event.get("organisation").asText())
                .contains(code);
        assertThat(Rows.of(
                        "select from ledger_leaf where action = 'register' and actor = ?",
                        "user:" + ADMINISTRATOR.id()))
                .isNotEmpty();
    }

    @Test
    void aCodeThatIsTakenStaysWhoseItIs() {
        var code = aCode();
        registers(anNgo(code)).statusCode(201);

        registers(with(anNgo(code), "name", "Otra")).statusCode(409).body("type", containsString("already-registered"));

        assertThat(Rows.of("select name from organisation where code = ?", code))
                .containsExactly(Map.of("name", "Faro del Sur"));
    }

    @Test
    void sentTwiceItIsRegisteredOnce() {
        var code = aCode();
        var key = UUID.randomUUID().toString();

        ADMINISTRATOR.sends(anNgo(code), key).post("/organisations").then().statusCode(201);
        ADMINISTRATOR.sends(anNgo(code), key).post("/organisations").then().statusCode(201);

        assertThat(Rows.of("select from outbox where topic = 'amparo.directory' and key = ?", code))
                .hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodNamesTheFieldAndNothingElse() {
        var ngo = anNgo(aCode());

        refused(with(ngo, "organisation", "EC-OTHER"), "organisation");
        refused(with(ngo, "name", "  "), "name");
        refused(with(ngo, "classes", List.of()), "classes");
        refused(with(ngo, "onCall", "+51 999 888 777"), "onCall");
    }

    @Test
    void nobodyElseRegisters() {
        for (var somebody : List.of(Users.ROSA, Users.PUENTE, Users.COORDINATOR, Users.SUPERVISOR)) {
            somebody.sends(anNgo(aCode())).post("/organisations").then().statusCode(403);
        }
    }

    private static ValidatableResponse refused(Map<String, Object> body, String field) {
        return registers(body).statusCode(400).body("field", equalTo(field));
    }

    private static ValidatableResponse registers(Map<String, Object> body) {
        return ADMINISTRATOR.sends(body).post("/organisations").then();
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    private static Map<String, Object> anNgo(String code) {
        return Map.of(
                "organisation",
                code,
                "name",
                "Faro del Sur",
                "country",
                "PER",
                "classes",
                List.of("NGO", "SHELTER"),
                "channel",
                "ACCOUNT",
                "onCall",
                "FS-01",
                "practice",
                false,
                "offices",
                List.of(Map.of("office", "FS-11", "town", "PE-LIM")));
    }

    private static String aCode() {
        return "PE-F" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
