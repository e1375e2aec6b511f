package org.amparo.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caseworker takes paper to where there is no connection. */
class PaperJourneyTest {
    private static final Path PICTURES = Path.of("target/screens");

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "consent", "card"})
    void aFormIsPrintedWithoutNavigationOnA4(String form) {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.opens("/paper/" + form).page();
            Look.at(page, "paper-" + form);
            assertThat(page.locator("[data-print]")).isVisible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".app-nav")).isHidden();
            assertThat(page.locator(".app-exit")).isHidden();
            assertThat(page.locator(".app-sheet__code").first()).isVisible();
            var pdf = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(PICTURES.resolve("paper-" + form + ".pdf")));
            assertThat(pdf.length).isPositive();
        }
    }

    @Test
    void isFoundFromMyDayAlsoWithoutScripts() {
        try (var caseworker = Visitor.withoutScripts().logsIn(Account.CASEWORKER)) {
            var page = caseworker.page();
            page.locator("main a[href='/paper']").click();
            assertThat(page.locator("h1")).hasText("Formularios en papel");
            page.locator("main a[href='/paper/card']").click();
            assertThat(page.locator("h1")).hasText("Ficha mínima");
        }
    }
}
