package org.amparo.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody new practises on invented people, and sees on every page that this is what they do. */
class PracticeJourneyTest {
    private static final String BAND = "Modo de práctica";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aFirstDayBeginsWithInventedCases() {
        try (var newcomer = Visitor.atAPhone().logsIn(Account.PRACTISING)) {
            var page = newcomer.page();
            assertThat(page.locator(".app-band")).containsText(BAND);
            Look.at(page, "practice-first-day");
            page.getByText("Crear casos de ejemplo").click();

            assertThat(page.locator("main")).containsText("Tiene 3 casos abiertos");
            assertThat(page.locator(".app-task").first()).containsText("Peligro: Inminente");
            Look.at(page, "practice-day");
            page.locator(".app-task a").first().click();
            assertThat(page.locator(".app-band")).containsText(BAND);
            Look.at(page, "practice-case");
            assertThat(newcomer.opens("/nowhere").page().locator(".app-band")).containsText(BAND);
        }
    }

    @Test
    void whoReceivesPractisesTooAndNobodyElseSeesTheBand() {
        try (var partner = Visitor.atAPhone().logsIn(Account.PRACTISING_PARTNER)) {
            assertThat(partner.page().locator(".app-band")).containsText(BAND);
            Look.at(partner.page(), "practice-inbox");
        }
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            assertThat(caseworker.page().locator(".app-band")).hasCount(0);
        }
    }

    @Test
    void thoseWhoPractiseAndThoseWhoDoNotFindOnlyTheirKind() {
        var practising = Account.PRACTISING
                .reads(AmparoService.REFERRAL, "/services?service=LEGAL_ADVICE")
                .must(200);
        var real = Account.CASEWORKER
                .reads(AmparoService.REFERRAL, "/services?service=LEGAL_ADVICE")
                .must(200);

        assertThat(practising.text()).contains("EC-PRACTICA").doesNotContain("EC-PUENTE");
        assertThat(real.text()).contains("EC-PUENTE").doesNotContain("PRACTICA");
    }
}
