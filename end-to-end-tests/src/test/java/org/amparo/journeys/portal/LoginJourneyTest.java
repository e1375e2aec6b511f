package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first minutes: logging in on pages that look like ours, and what everybody should know before they begin. */
class LoginJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void theLoginLooksAndSpeaksAsThePortalDoes() {
        try (var somebody = Visitor.atAPhone().opens("/language?to=pt-BR&back=/figures")) {
            var page = somebody.page();

            assertThat(page.title()).isEqualTo("Entrar – Libreta");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("pt-BR");
            assertThat(page.locator("script").count()).isZero();
            assertThat(page.locator("label[for=password]").textContent()).isEqualTo("Senha");

            page.locator(".app-bar__tools a[lang=es]").click();
            assertThat(page.locator("h1").textContent().strip()).isEqualTo("Entrar");
            assertThat(page.locator("label[for=password]").textContent()).isEqualTo("Contraseña");
            Look.at(page, "login");
        }
    }

    @Test
    void aWrongPasswordIsSaidAtTheFieldsAndTheNameStays() {
        try (var somebody = Visitor.withoutScripts().opens("/")) {
            var page = somebody.page();
            page.locator("#username").fill("nobody.pe");
            page.locator("#password").fill("wrong");
            page.locator("#kc-login").click();

            assertThat(page.title()).isEqualTo("Error: Entrar – Libreta");
            assertThat(page.locator("#fault").textContent()).contains("no son correctos");
            assertThat(page.locator("#username").inputValue()).isEqualTo("nobody.pe");
            assertThat(page.locator("#password").getAttribute("aria-describedby"))
                    .isEqualTo("fault");
        }
    }

    @Test
    void whoseLoginWentWrongLeavesNobodyOut() {
        try (var somebody = Visitor.atAPhone().opens("/")) {
            somebody.page().locator("#username").fill("nobody.pe");
            somebody.page().locator("#kc-login").click();

            Look.at(somebody.page(), "login-refused");
        }
    }

    @Test
    void leavingAtOnceWorksBeforeAnybodyIsLoggedIn() {
        try (var somebody = Visitor.withoutScripts().opens("/")) {
            var page = somebody.page();

            var neutral = page.waitForRequest(
                    Visitor.NEUTRAL, () -> page.locator(".app-bar__exit").click());

            assertThat(neutral.headers()).doesNotContainKey("referer");
        }
    }

    @Test
    void whoComesForTheFirstTimeReadsThreePointsOnce() {
        try (var newcomer = Visitor.forTheFirstTime().logsIn(Account.COORDINATOR)) {
            var page = newcomer.page();

            assertThat(page.url()).isEqualTo(Visitor.address("/safety"));
            assertThat(page.locator(".app-points > li").count()).isEqualTo(3);
            Look.at(page, "safety");
            page.locator("main button").click();
            page.waitForURL("**/board");

            newcomer.opens("/");
            assertThat(page.url()).doesNotContain("safety");
            page.locator("footer a[href='/safety']").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Antes de empezar");
        }
    }
}
