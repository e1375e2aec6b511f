package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.local.layout.Portal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a browser holds of a session, and how one ends. */
class SessionJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void theBrowserHoldsANumberAndNoToken() {
        try (var auditor = Visitor.atAPhone().logsIn(Account.AUDITOR).opens("/language?to=pt-BR&back=/figures")) {
            assertThat(auditor.cookies())
                    .extracting(cookie -> cookie.name)
                    .containsExactlyInAnyOrder("q_session", "lang", "seen");
            assertThat(auditor.cookies())
                    .allMatch(cookie -> cookie.httpOnly && cookie.sameSite == SameSiteAttribute.LAX);
            assertThat(auditor.cookieBytes()).isLessThanOrEqualTo(200);
            assertThat(auditor.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(auditor.page().content()).doesNotContain("eyJ");
            assertThat(auditor.page().url()).doesNotContain("code=", "state=");
        }
    }

    @Test
    void aReplicaThatDiesCostsASilentLogin() {
        try (var auditor = Visitor.atAPhone().logsIn(Account.AUDITOR).opens("/figures/methods")) {
            auditor.foresees("ERR_CONNECTION_REFUSED");
            Amparo.kill(Portal.PORTAL);

            auditor.page().reload();

            assertThat(auditor.page().url()).isEqualTo(Visitor.address("/figures/methods"));
            assertThat(auditor.page().locator("h1").textContent()).isEqualTo("Cómo se hacen las cifras");
        }
    }

    @Test
    void threeTimesShiftLeavesAtOnceAndEndsTheSession() {
        try (var auditor = Visitor.atADesk().logsIn(Account.AUDITOR)) {
            var page = auditor.page();
            for (var times = 0; times < 3; times++) {
                page.keyboard().press("Shift");
            }
            page.waitForURL(Visitor.NEUTRAL);

            assertThat(page.title()).isEqualTo("Enciclopedia");
            page.goBack();
            assertThat(page.content()).doesNotContain("Personas alcanzadas");
            auditor.opens("/figures");
            assertThat(auditor.isAskedToLogIn()).isTrue();
        }
    }

    @Test
    void theButtonLeavesAlsoWithoutScripts() {
        try (var auditor = Visitor.withoutScripts().logsIn(Account.AUDITOR)) {
            var neutral = auditor.leaves();

            assertThat(neutral.isNavigationRequest()).isTrue();
            assertThat(neutral.headers()).doesNotContainKey("referer");
            auditor.opens("/figures");
            assertThat(auditor.isAskedToLogIn()).isTrue();
        }
    }

    @Test
    void whoComesNextIsAskedAlsoWhereKeycloakNeverHeardOfTheLeaving() {
        try (var auditor = Visitor.withoutScripts().logsIn(Account.AUDITOR)) {
            auditor.losesTheSession();
            auditor.leaves();

            auditor.opens("/figures");
            assertThat(auditor.isAskedToLogIn()).isTrue();
            auditor.opens("/figures/methods");
            assertThat(auditor.isAskedToLogIn()).isTrue();

            auditor.saysAgainWhoTheyAre();
            assertThat(auditor.page().url()).isEqualTo(Visitor.address("/figures/methods"));
            assertThat(auditor.cookies())
                    .extracting(cookie -> cookie.name)
                    .contains("q_session")
                    .doesNotContain("left");
        }
    }

    @Test
    void whoComesNextAndIsSomebodyElseGetsInAsThemselves() {
        try (var browser = Visitor.atADesk().logsIn(Account.AUDITOR)) {
            browser.losesTheSession();
            browser.leaves();
            browser.page().waitForURL(Visitor.NEUTRAL);

            browser.opens("/figures").isSomebodyElse(Account.CASEWORKER);

            assertThat(browser.page().locator("h1").textContent()).isEqualTo("No hay nada aquí");
        }
    }

    @Test
    void whoComesNextIsAskedAlsoWhereNobodyHeardOfTheLeaving() {
        try (var auditor = Visitor.atADesk().logsIn(Account.AUDITOR).foresees("ERR_FAILED")) {
            var page = auditor.page();
            page.route(Visitor.address("/exit"), route -> route.abort());
            for (var times = 0; times < 3; times++) {
                page.keyboard().press("Shift");
            }
            page.waitForURL(Visitor.NEUTRAL);

            page.goBack();
            assertThat(page.content()).doesNotContain("Personas alcanzadas");
            auditor.opens("/figures/methods");
            assertThat(auditor.isAskedToLogIn()).isTrue();
        }
    }

    @Test
    void whatIsNotForACaseworkerDoesNotExistForThem() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            caseworker.opens("/figures");

            assertThat(caseworker.page().locator("h1").textContent()).isEqualTo("No hay nada aquí");
        }
    }
}
