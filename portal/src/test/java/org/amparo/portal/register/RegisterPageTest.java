package org.amparo.portal.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
class RegisterPageTest {
    @Inject
    Logins logins;

    @Test
    void saysInWordsWhatWasAskedForAndWhetherItWasGiven() {
        assertThat(page("/figures/requests"))
                .contains("Personas · País · Edad y género", "Resumen del mecanismo", "algo que no existe")
                .contains("data-label=\"Entregado\">no<", "data-label=\"Entregado\">sí<")
                .contains(">1.203<");
    }

    @Test
    void ofAnAccountNoMoreIsShownThanTellsItApart() {
        assertThat(page("/figures/requests"))
                .contains(">00000901<", ">00000902<")
                .doesNotContain("a0000000");
    }

    @Test
    void isInReachFromHowFiguresAreMade() {
        assertThat(page("/figures/methods")).contains("href=\"/figures/requests\"");
    }

    private String page(String path) {
        return Desk.of(logins, "auditor").reads(path);
    }
}
