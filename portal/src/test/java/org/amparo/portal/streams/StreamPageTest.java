package org.amparo.portal.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
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
class StreamPageTest {
    private static final String ID = "019aa5c0-9999-7000-8000-000000000001";
    private static final String REPLAY = "POST referral/held-events/" + ID + "/replay";
    private static final String HELD = """
            [{"id": "019aa5c0-9999-7000-8000-000000000001", "source": "case-service", "topic": "amparo.referral-requests",
              "epoch": 0, "sequence": 4, "type": "referral.requested.v1", "state": "%s", "reason": "it failed",
              "heldAt": "2026-11-29T11:00:00Z"}]""";

    @Inject
    Logins logins;

    @BeforeEach
    void nothingIsHeld() {
        StubbedServices.forget();
        for (var service : List.of("case", "referral", "assistance", "reporting")) {
            StubbedServices.answers("GET " + service + "/held-events", "[]");
        }
    }

    @Test
    void isWhereAnAdministratorArrives() {
        assertThat(administrator().opens("/").header("Location")).endsWith("/streams");
    }

    @Test
    void whatIsParkedSaysWhatToDoAndCanBeTriedAgain() {
        StubbedServices.answers("GET referral/held-events", HELD.formatted("parked"));

        assertThat(administrator().reads("/streams"))
                .contains("Servicio de derivaciones", "En espera de revisión", "referral.requested.v1")
                .contains("escrito por Servicio de casos", "vuelva a intentar", "value=\"" + ID + "\"")
                .contains("No hay nada detenido");
    }

    @Test
    void whatWaitsGoesOnByItselfAndHasNoButton() {
        StubbedServices.answers("GET referral/held-events", HELD.formatted("waiting"));

        assertThat(administrator().reads("/streams"))
                .contains("sigue por sí solo")
                .doesNotContain("value=\"" + ID + "\"");
    }

    @Test
    void aServiceThatIsAwayLeavesTheOthersInSight() {
        StubbedServices.refuses("GET case/held-events", 503, "away");

        assertThat(administrator().reads("/streams")).contains("Este servicio no responde ahora", "Servicio de cifras");
    }

    @Test
    void tryingAgainIsOneCommandToTheServiceThatHoldsIt() {
        StubbedServices.does(REPLAY);

        var answer = administrator().sends("/streams", Map.of("station", "referral", "event", ID, "key", "one-key"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(StubbedServices.asked(REPLAY).getFirst().headers()).containsEntry("Idempotency-key", "one-key");
    }

    @Test
    void whatIsHeldNoLongerSaysSo() {
        StubbedServices.refuses(REPLAY, 404, "no-such-held-event");

        var page = administrator().sends("/streams", Map.of("station", "referral", "event", ID, "key", "one-key"));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Ya no está detenido");
    }

    private Desk administrator() {
        return Desk.of(logins, "administrator");
    }
}
