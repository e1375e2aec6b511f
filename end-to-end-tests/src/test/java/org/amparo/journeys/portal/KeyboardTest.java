package org.amparo.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who has no mouse, and who enlarges a page until 320 pixels are left of it. */
class KeyboardTest {
    private static final int ENLARGED = 320;

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aPersonIsRegisteredWithoutAMouse() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.page();
            var keyboard = new Keyboard(page);
            keyboard.presses("form[action='/intake'] button");
            awaits(page, "Primero, la seguridad");
            keyboard.chooses("[name=safe]", "YES").goesTo("[name=called]").types("Lucero Inventada");
            keyboard.presses("form.app-form .govuk-button");
            awaits(page, "En qué se basa guardar estos datos");
            keyboard.chooses("[name='basis.1']", "CONSENT")
                    .chooses("[name='givenBy.1']", "SELF")
                    .chooses("[name='means.1']", "VERBAL_CERTIFIED")
                    .ticks("[name='told.1']")
                    .chooses("[name='language.1']", "es");
            keyboard.presses("form.app-form .govuk-button");
            awaits(page, "Lo demás");
            keyboard.chooses("[name='age.1']", "FROM_21_TO_23")
                    .chooses("[name='group.1']", "IN_TRANSIT")
                    .chooses("[name=region]", "PE-TUM")
                    .chooses("[name=level]", "HIGH");

            keyboard.presses("form.app-form .govuk-button");

            assertThat(page.locator("main .app-notice")).containsText("El caso quedó registrado");
        }
    }

    @Test
    void anOfferIsAcceptedWithoutAMouseAndThePageIsLeft() {
        var referred = Story.referredToPuente();
        referred.awaitStage("OFFERED");
        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var page = partner.page();
            var keyboard = new Keyboard(page);
            keyboard.presses("a[href='/offers/" + referred.id() + "']");
            page.waitForURL("**/offers/" + referred.id());
            keyboard.presses("form[action$='/acceptance'] button");
            assertThat(page.locator(".app-tags").first()).containsText("Aceptada");

            keyboard.presses(".govuk-js-exit-this-page-skiplink");

            page.waitForURL(Visitor.NEUTRAL);
        }
    }

    @Test
    void whatIsEnlargedFourTimesFlowsInOneColumn() {
        var family = Story.aFamily();
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.page();
            page.setViewportSize(ENLARGED, 256);
            for (var path :
                    new String[] {"/today", "/cases", family, family + "/people", family + "/refer", "/safety"}) {
                caseworker.opens(path);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(ENLARGED);
            }
        }
    }

    private static void awaits(Page page, String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }
}
