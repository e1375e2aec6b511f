package org.amparo.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.canary.Canaries;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A telephone that is taken away holds nothing that was typed or read on it: what the browser wrote down is searched, file by file. */
class BrowserProfileTest {
    private static final String CALLED = "Zorzalina";
    private static final String HURT = "oropendola-en-la-rodilla";
    private static final String TELEPHONE = "+51988777555";
    private static final String WHEN = "despues-del-ultimo-tucan";
    private static final String NEVER = "Canariotinoco";
    private static final String CODE_WORD = "colibri-de-cobre";
    private static final String NOTES = "Pasaje-Zumbido-9932";
    private static final Canaries CANARIES =
            new Canaries(List.of(CALLED, HURT, TELEPHONE, WHEN, NEVER, CODE_WORD, NOTES));

    @TempDir
    Path profile;

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void nothingThatWasTypedOrReadIsInTheBrowsersFolder() {
        try (var caseworker = Visitor.at(Chromium.keeping(profile)).logsIn(Account.CASEWORKER)) {
            registers(caseworker);
            opensTheContact(caseworker);
            caseworker.page().locator("form[action='/log-out'] button").click();
            assertThat(caseworker.page().locator("h1")).hasText("Sesión cerrada");
            caseworker.logsIn(Account.CASEWORKER).leaves();
            caseworker.page().waitForURL(Visitor.NEUTRAL);
        }

        assertThat(written()).isEmpty();
    }

    @Test
    void whatAPageWouldKeepInTheBrowserIsFoundThere() {
        try (var somebody = Visitor.at(Chromium.keeping(profile)).opens("/log-out")) {
            somebody.page().evaluate("text => localStorage.setItem('kept', text)", CALLED);
        }

        assertThat(written().values()).contains(List.of(CALLED));
    }

    private Map<Path, List<String>> written() {
        return CANARIES.below(profile, file -> true);
    }

    private static void registers(Visitor caseworker) {
        var page = caseworker.page();
        page.getByText("Registrar a una persona").click();
        page.locator("[name=hurt][value=YES]").check();
        page.locator("[name=hurtNote]").fill(HURT);
        page.locator("[name=called]").fill(CALLED);
        page.selectOption("[name=reach]", "CALL");
        page.locator("[name=reachAddress]").fill(TELEPHONE);
        page.locator("[name=reachWhen]").fill(WHEN);
        page.locator("[name=never]").fill(NEVER);
        goesOn(caseworker, "En qué se basa guardar estos datos");
        page.locator("[name='basis.1'][value=CONSENT]").check();
        page.selectOption("[name='givenBy.1']", "SELF");
        page.selectOption("[name='means.1']", "VERBAL_CERTIFIED");
        page.locator("[name='told.1']").check();
        page.selectOption("[name='language.1']", "es");
        goesOn(caseworker, "Lo demás");
        page.selectOption("[name='age.1']", "FROM_21_TO_23");
        page.selectOption("[name='group.1']", "IN_TRANSIT");
        page.selectOption("[name=region]", "PE-TUM");
        page.locator("[name=level][value=HIGH]").check();
        page.locator("form.app-form .govuk-button").first().click();
        assertThat(page.locator("main .app-notice")).containsText("El caso quedó registrado");
    }

    private static void goesOn(Visitor caseworker, String heading) {
        caseworker.page().locator("form.app-form .govuk-button").first().click();
        assertThat(caseworker.page().locator("h1")).hasText(heading);
    }

    private static void opensTheContact(Visitor caseworker) {
        var page = caseworker.page();
        page.locator("form[action='/names'] button").click();
        caseworker.opens(
                page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "") + "/people/1/contact");
        page.getByText("Abrir el contacto").click();
        assertThat(page.locator("[name=called]")).hasValue(CALLED);
        page.locator("[name=codeWord]").fill(CODE_WORD);
        page.locator("[name=notes]").fill(NOTES);
        page.locator("form.app-form .govuk-button").first().click();
        assertThat(page.locator("main .app-notice")).containsText("Se guardó, protegido");
    }
}
