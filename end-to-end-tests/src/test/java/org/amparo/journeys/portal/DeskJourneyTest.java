package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What coordinators, officers and administrators find where they arrive, on a phone and at a desk. */
class DeskJourneyTest {
    private static final int A4_WITHOUT_MARGINS = 680;
    private static final String DISPLAY_OF_A_ROW =
            "getComputedStyle(document.querySelector('.app-table tbody tr')).display";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aCoordinatorSeesWhichReferralBetweenCountriesWaitsAndForWhom() {
        var referred = Story.referredToPuente();
        var number = new String[1];
        Eventually.holds(
                () -> number[0] = referred.seenBy(Account.COORDINATOR).must(200).at("/number"));

        try (var coordinator = Visitor.atAPhone().logsIn(Account.COORDINATOR)) {
            var page = coordinator.page();

            assertThat(page.url()).isEqualTo(Visitor.address("/board"));
            var row = page.locator("#result tbody tr").filter(new Locator.FilterOptions().setHasText(number[0]));
            assertThat(row.textContent()).contains("Perú → Ecuador", Story.PUENTE, "Hoy mismo", "Vence en");
            Look.at(page, "board");

            row.locator("a").click();
            page.locator("h1:has-text('Derivación')").waitFor();
            assertThat(page.locator("main").textContent()).contains(number[0], Story.PUENTE, "Se espera su respuesta");
            Look.at(page, "board-referral");
            coordinator.opens("/board");

            page.selectOption("#stage", "ACCEPTED");
            page.locator("form.app-actions button").click();
            page.waitForURL("**/board?stage=ACCEPTED");
            assertThat(page.locator("#result").textContent()).doesNotContain(number[0]);
        }
    }

    @Test
    void anOfficerFindsWhatWaitsForADecision() {
        try (var officer = Visitor.atAPhone().logsIn(Account.OFFICER)) {
            assertThat(officer.page().url()).isEqualTo(Visitor.address("/oversight"));
            Look.at(officer.page(), "oversight");
        }
    }

    @Test
    void anOfficerReadsWhatACaseRestsOnAndNothingOfIt() {
        var reference = Story.aFamily().replaceFirst(".*/", "");

        try (var officer = Visitor.atAPhone().logsIn(Account.OFFICER).opens("/oversight/cases/" + reference)) {
            assertThat(officer.page().locator("main").textContent())
                    .contains("Caso " + reference, "Persona 3", "consentimiento", "vigente");
            Look.at(officer.page(), "overseen-case");
        }
    }

    @Test
    void anOfficerAnswersADemandAndHasItsCaseKept() {
        var reference = Story.aFamily().replaceFirst(".*/", "");

        try (var officer = Visitor.atAPhone().logsIn(Account.OFFICER).opens("/demands/new")) {
            var page = officer.page();
            Look.at(page, "demand-new");
            page.locator("input[name=asker][value=COURT]").check();
            page.selectOption("#country", "PER");
            page.locator("#askedOn").fill("2026-11-20");
            page.locator("#law").fill("CPP 165");
            page.locator("#reference").fill(reference);
            page.locator("#people").fill("1");
            page.locator("form.app-form button").click();
            page.locator("h1:has-text('Demanda D-')").waitFor();
            Look.at(page, "demand");

            page.locator("form[action$=hold] button").click();
            page.locator("form[action$=release]").waitFor();
            page.locator("input[name=outcome][value=GIVEN]").check();
            page.locator("form.app-form button").click();
            page.locator(".govuk-error-summary").waitFor();
            Look.at(page, "demand-refused");
            page.locator("input[name=outcome][value=REFUSED]").check();
            page.locator("form.app-form button").click();
            page.locator("dd:has-text('No se entrega nada')").waitFor();
            page.locator("form[action$=release] button").click();
            page.locator("dt:has-text('Hasta')").waitFor();
        }
    }

    @Test
    void anAdministratorSeesThatNothingIsHeld() {
        try (var administrator = Visitor.atAPhone().logsIn(Account.ADMINISTRATOR)) {
            assertThat(administrator.page().url()).isEqualTo(Visitor.address("/streams"));
            assertThat(administrator.page().locator("main h2, main caption").allTextContents())
                    .containsExactly(
                            "Servicio de casos",
                            "Servicio de derivaciones",
                            "Servicio de asistencia",
                            "Servicio de cifras");
            Look.at(administrator.page(), "streams");
        }
    }

    @Test
    void anAdministratorSeesThatNobodyChangedTheAccessLogs() {
        try (var administrator =
                Visitor.atAPhone().logsIn(Account.ADMINISTRATOR).opens("/ledger")) {
            assertThat(administrator.page().locator("tbody tr").count()).isEqualTo(4);
            assertThat(administrator.page().locator("tbody").textContent())
                    .contains("Servicio de casos", "Íntegro")
                    .doesNotContain("Alterado", "No responde");
            Look.at(administrator.page(), "ledger");
        }
    }

    @Test
    void auditorsFindTheMapAndTheRegisterOfWhatWasAskedFor() {
        try (var auditor = Visitor.atAPhone().logsIn(Account.AUDITOR).opens("/figures/map")) {
            Look.at(auditor.page(), "map");
            auditor.opens("/figures/requests");
            assertThat(auditor.page().locator("tbody tr").count()).isPositive();
            Look.at(auditor.page(), "requests");
        }
    }

    @Test
    void onPaperATableStaysATable() {
        try (var auditor = Visitor.atADesk().logsIn(Account.AUDITOR).opens("/figures?year=2023")) {
            var page = auditor.page();
            page.setViewportSize(A4_WITHOUT_MARGINS, 960);
            assertThat(page.evaluate(DISPLAY_OF_A_ROW)).isEqualTo("block");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.evaluate(DISPLAY_OF_A_ROW)).isEqualTo("table-row");
        }
    }
}
