package org.amparo.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
class OrganisationPageTest {
    private static final String REGISTER = "POST referral/organisations";

    @Inject
    Logins logins;

    @BeforeEach
    void theRegisterIsThere() {
        StubbedServices.forget();
        StubbedServices.answers("GET referral/organisations?country=PER", """
                {"organisations": [{"organisation": "PE-CASA-ABIERTA", "name": "Casa Abierta", "country": "PER",
                 "platform": "PER", "classes": ["NGO", "SHELTER"], "channel": "ACCOUNT", "zone": "America/Lima",
                 "practice": false, "offices": [], "onCall": "CA-01", "revision": 1}]}""");
    }

    @Test
    void anAdministratorSeesWhoIsRegisteredAndTheWayToTheirAccounts() {
        assertThat(administrator().reads("/organisations?country=PER"))
                .contains("Casa Abierta", "Perú", "Con cuenta propia", "CA-01", "Albergues")
                .contains("href=\"/accounts?organisation=PE-CASA-ABIERTA\"");
    }

    @Test
    void whatIsRegisteredIsOneCommand() {
        StubbedServices.makes(REGISTER, "http://localhost/organisations/PE-FARO");

        var answer = administrator().sends("/organisations", aLighthouse());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/organisations?country=PER");
        var sent = StubbedServices.asked(REGISTER).getFirst();
        assertThat(sent.header("Idempotency-Key")).isEqualTo("one-key");
        assertThat(sent.body()).contains("\"PE-FARO\"", "\"classes\":[\"NGO\"]", "\"practice\":false");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        var form = aLighthouse();
        form.put("onCall", "+51 999");
        form.remove("channel");

        var page = administrator().sends("/organisations", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(
                        "<title>Error: ",
                        "Elija cómo responde.",
                        "Escriba el código de la guardia",
                        "value=\"PE-FARO\"");
        assertThat(StubbedServices.asked(REGISTER)).isEmpty();
    }

    @Test
    void aCodeThatIsTakenIsSaidToBe() {
        StubbedServices.refuses(REGISTER, 409, "already-registered");

        var page = administrator().sends("/organisations", aLighthouse());

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Este código ya está en el registro");
    }

    private static Map<String, String> aLighthouse() {
        return new HashMap<>(Map.of(
                "country", "PER",
                "code", "PE-FARO",
                "name", "Faro",
                "classes", "NGO",
                "channel", "ACCOUNT",
                "onCall", "FA-01",
                "key", "one-key"));
    }

    private Desk administrator() {
        return Desk.of(logins, "administrator");
    }
}
