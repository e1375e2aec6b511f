package org.amparo.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.HalfYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** J7: an auditor reads key figures, and asks for a table that is not given out. */
class AuditorJourneyTest {
    private static final String REFUSED = ".app-notice--refused";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void anAuditorReadsWhatThePlanPrintsWithItsMeaningPeriodAndDay() {
        try (var auditor = Visitor.atADesk().logsIn(Account.AUDITOR)) {
            var page = auditor.page();
            assertThat(page.url()).isEqualTo(Visitor.address("/figures"));

            page.selectOption("#year", "2023");
            page.locator("form.app-actions button.govuk-button").first().click();

            var inNeed = page.locator("section.app-figure").first();
            assertThat(inNeed.textContent())
                    .contains("Personas con necesidades", "1.560.000", "Año del plan: 2023", "Impreso en:");
            assertThat(page.locator("table.app-table tbody tr").first().textContent())
                    .contains("Brasil");
        }
    }

    @Test
    void whatIsNotGivenOutIsRefusedInOneSentence() {
        try (var auditor = Visitor.atADesk().logsIn(Account.AUDITOR)) {
            var noRelease =
                    auditor.opens("/figures?year=2026").page().locator(REFUSED).textContent();
            var noTable = auditor.opens("/figures/table?period=2099&unit=INDIVIDUAL&first=country&second=admin1")
                    .page()
                    .locator(REFUSED)
                    .textContent();

            assertThat(noRelease).contains("Esto no está entre las cifras publicadas");
            assertThat(noTable).isEqualTo(noRelease);
            assertThat(auditor.page().locator("main").innerHTML()).doesNotContain("admin1", "2099");
        }
    }

    @Test
    void aTableIsPutTogetherFromWhatWasGivenOutAndOneThatIsNotGivenOutIsRefused() {
        var half = HalfYear.released();
        try (var auditor = Visitor.atADesk().logsIn(Account.AUDITOR)) {
            var page = auditor.opens("/figures/table").page();

            shows(page, half, "INDIVIDUAL", "country", "populationGroup");
            assertThat(page.locator("#result caption")).hasText("Personas por país y grupo de población");
            assertThat(page.locator("#result tbody td")).not().hasCount(0);
            assertThat(page.locator("#result .app-bounds").first()).containsText("entre");
            Look.at(page, "table-of-two");

            shows(page, half, "INDIVIDUAL", "platform", "");
            assertThat(page.locator("#result caption")).hasText("Personas por plataforma");
            assertThat(page.locator("#result tbody tr")).not().hasCount(0);
            Look.at(page, "table-of-one");

            shows(page, half, "REFERRAL", "month.first", "control.stated");
            assertThat(page.locator("#result " + REFUSED)).containsText("Esto no está entre las cifras publicadas");
            Look.at(page, "table-put-together-refused");
        }
    }

    private static void shows(Page page, String period, String unit, String first, String second) {
        page.selectOption("#period", period);
        page.selectOption("#unit", unit);
        page.selectOption("#first", first);
        page.selectOption("#second", second);
        page.waitForResponse(
                answer -> answer.url().contains("/figures/table"),
                () -> page.locator("form.app-actions button").first().click());
    }

    @Test
    void theFileIsTheServices() {
        try (var auditor = Visitor.atADesk().logsIn(Account.AUDITOR)) {
            var page = auditor.opens("/figures?year=2023").page();

            var download =
                    page.waitForDownload(() -> page.locator("a[download]").click());

            assertThat(download.suggestedFilename()).isEqualTo("key-figures-2023.csv");
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var auditor = Visitor.withoutScripts().logsIn(Account.AUDITOR)) {
            var page = auditor.page();

            page.selectOption("#year", "2023");
            page.locator("form.app-actions button.govuk-button").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Cifras clave 2023");
            page.locator(".app-bar__tools a[lang=en]").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Key figures 2023");
            page.locator("form[action='/log-out'] button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Logged out");
            auditor.opens("/figures");
            assertThat(auditor.isAskedToLogIn()).isTrue();
        }
    }
}
