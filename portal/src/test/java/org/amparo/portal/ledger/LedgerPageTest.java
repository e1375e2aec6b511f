package org.amparo.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
class LedgerPageTest {
    private static final String INTACT = """
            {"state": "INTACT", "verifiedAt": "2026-11-29T11:00:00Z", "leaves": 5000, "covered": 4990, "restores": 0,
             "unnumbered": 2, "stopped": false}""";
    private static final String GUIDE = "docs/how-to";

    @Inject
    Logins logins;

    @BeforeEach
    void allAreIntact() {
        StubbedServices.forget();
        for (var service : List.of("case", "referral", "assistance", "reporting")) {
            StubbedServices.answers("GET " + service + "/ledger", INTACT);
        }
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void anAdministratorSeesEachServiceWhenItWasVerifiedAndHowFar() {
        assertThat(Desk.of(logins, "administrator").reads("/ledger"))
                .contains("Servicio de casos", "Servicio de cifras", "Íntegro", "5.000", "4.990", GUIDE)
                .doesNotContain("Qué hacer ahora");
    }

    @Test
    @TestSecurity(user = "officer", roles = "data-protection-officer", augmentors = WithToken.class)
    void anOfficerSeesTheServicesThatKnowOfOfficers() {
        assertThat(Desk.of(logins, "data-protection-officer").reads("/ledger"))
                .contains("Servicio de casos", "Servicio de asistencia")
                .doesNotContain("Servicio de cifras");
        assertThat(StubbedServices.asked("GET reporting/ledger")).isEmpty();
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void whereOneIsBrokenThePageSaysWhereAndWhatToDo() {
        StubbedServices.answers("GET case/ledger", """
                {"state": "BROKEN", "verifiedAt": "2026-11-29T11:00:00Z", "leaves": 5000, "covered": 4990,
                 "broken": {"kind": "ALTERED", "position": 1017}, "restores": 1, "unnumbered": 30, "stopped": true}""");

        assertThat(Desk.of(logins, "administrator").reads("/ledger"))
                .contains("Anotación 1.017: cambió después de escribirse.", "Qué hacer ahora", "No toque nada", GUIDE)
                .contains("30 anotaciones esperan su número", "quitaron anotaciones: 1");
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void oneThatWasNotVerifiedYetAndOneThatIsAwayAreNoAlarm() {
        StubbedServices.answers("GET referral/ledger", """
                {"state": "NOT_VERIFIED", "leaves": 0, "covered": 0, "restores": 0, "unnumbered": 0, "stopped": false}""");
        StubbedServices.refuses("GET assistance/ledger", 503, "away");

        assertThat(Desk.of(logins, "administrator").reads("/ledger"))
                .contains("Sin verificar", "al arrancar el servicio", "No responde ahora")
                .doesNotContain("Qué hacer ahora");
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
    void nobodyElseOpensIt() {
        assertThat(Desk.of(logins, "caseworker").opens("/ledger").statusCode()).isEqualTo(404);
    }
}
