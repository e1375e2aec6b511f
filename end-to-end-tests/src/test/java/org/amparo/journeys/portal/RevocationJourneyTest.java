package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** J8: somebody is revoked in the middle of what they do. */
class RevocationJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void whoeverIsRevokedInTheMiddleOfTheirSessionOpensNothingMore() {
        try (var dismissed = Visitor.atAPhone()
                        .logsIn(Account.DISMISSED_IN_A_SESSION)
                        .opens("/deliveries");
                var administrator =
                        Visitor.atAPhone().logsIn(Account.ADMINISTRATOR).opens("/revocation")) {
            assertThat(dismissed.page().locator("h1").textContent()).isEqualTo("Entregas registradas");

            var page = administrator.page();
            Look.at(page, "revocation");
            page.locator("input[name=kind][value=account]").check();
            page.locator("#whom").fill(Account.DISMISSED_IN_A_SESSION.number());
            page.locator("input[name=reason][value=DEVICE_LOST]").check();
            page.locator("form.app-form button").click();
            page.locator("h1:has-text('¿Revocar este acceso?')").waitFor();
            Look.at(page, "revocation-confirm");
            page.locator("main form button").click();
            page.locator("main [role=status]:has-text('Revocado.')").waitFor();
            assertThat(page.url()).doesNotContain(Account.DISMISSED_IN_A_SESSION.number());

            Eventually.holds(() -> {
                dismissed.opens("/deliveries");
                assertThat(dismissed.page().locator("h1").textContent()).isEqualTo("La sesión terminó");
            });
            assertThat(dismissed.cookies()).noneMatch(cookie -> cookie.name.equals("q_session"));
            dismissed.page().goBack();
            assertThat(dismissed.page().locator("h1").textContent()).isNotEqualTo("Entregas registradas");
        }
    }
}
