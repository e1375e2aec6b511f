package org.amparo.portal.again;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.amparo.portal.leaving.IdentityProviderIsAway;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IdentityProviderIsAway.class)
class SessionOverTest {
    @Test
    void aScriptThatAsksAfterTheSessionIsOverIsToldSoAndNotLedToALogin() {
        var answer =
                given().redirects().follow(false).header("HX-Request", "true").get("/again/token");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("Location")).isNull();
    }
}
