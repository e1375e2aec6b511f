package org.amparo.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody typed, when the session or the connection is gone before they send it. */
class KeepingJourneyTest {
    private static final int A_WHILE = 90_000;
    private static final String TYPED = "Lucero Inventada";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void oneLogsInBesideThePageAndSendsWhatIsStillThere() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.COLLEAGUE)) {
            var page = registering(caseworker);
            caseworker.losesTheSession();

            send(page);
            assertThat(said(page)).containsText("La sesión terminó");
            Look.at(page, "session-over-in-place");
            var beside = page.waitForPopup(
                    () -> page.getByText("Entrar en otra pestaña").click());
            assertThat(beside.locator("h1")).hasText("Ya entró de nuevo");
            Look.at(beside, "logged-in-beside");
            beside.close();
            page.getByText("Volver a la página").click();
            assertThat(typed(page)).hasValue(TYPED);
            send(page);

            page.waitForURL("**/2");
            caseworker.opens("/today");
            discard(page);
        }
    }

    @Test
    void withoutAConnectionNothingIsSentAndNothingIsLost() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.COLLEAGUE).foresees("ERR_INTERNET_DISCONNECTED")) {
            var page = registering(caseworker);
            caseworker.context().setOffline(true);

            send(page);
            assertThat(said(page)).containsText("No hay conexión");
            assertThat(typed(page)).hasValue(TYPED);
            caseworker.context().setOffline(false);
            page.getByText("Probar de nuevo").click();
            assertThat(said(page)).isHidden();
            send(page);

            page.waitForURL("**/2");
            caseworker.opens("/today");
            discard(page);
        }
    }

    @Test
    void whatWasTypedOnAnyPageStandsThereAgainUntilItIsSent() {
        var exclusions = Story.aFamily() + "/people/1/exclusions";
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.opens(exclusions).page();
            page.locator("input[name=kind][value=org]").check();
            page.locator("input[name=which]").fill(Story.CANAL_SEGURO);
            assertThat(page.locator("[data-kept]")).containsText("Guardado a las");

            var another = caseworker.context().newPage();
            page.close();
            another.navigate(Visitor.address(exclusions));
            assertThat(another.locator("input[name=which]")).hasValue(Story.CANAL_SEGURO);
            assertThat(another.locator("main form .app-notice")).containsText("Aquí está lo que usted escribió");
            Look.at(another, "page-found-again");
            another.getByText("Borrarlo y empezar de nuevo").click();
            assertThat(another.locator("main form .app-notice")).hasCount(0);
            assertThat(another.locator("input[name=which]")).hasValue("");

            another.locator("input[name=kind][value=org]").check();
            another.locator("input[name=which]").fill(Story.CANAL_SEGURO);
            another.selectOption("select[name=reason]", "PERSON_ASKED");
            send(another);
            assertThat(another.locator("main .app-tasks")).containsText(Story.CANAL_SEGURO);
            another.navigate(Visitor.address(exclusions));
            assertThat(another.locator("[data-kept]")).containsText("Se guarda mientras escribe");
            assertThat(another.locator("main form .app-notice")).hasCount(0);
            assertThat(another.locator("input[name=which]")).hasValue("");
        }
    }

    @Test
    void whoComesNextAtTheSameBrowserNeitherSendsNorKeepsThePageOfTheOneBefore() {
        try (var browser = Visitor.atAPhone().logsIn(Account.COLLEAGUE)) {
            var page = registering(browser);
            browser.context().clearCookies();
            browser.logsInBeside(Account.CASEWORKER);

            send(page);

            page.waitForURL(address -> !address.contains("/intake/"));
            assertThat(page.locator("footer")).containsText(Account.CASEWORKER.name());
            assertThat(page.locator("body")).not().containsText(TYPED);
        }
        try (var colleague = Visitor.atAPhone().logsIn(Account.COLLEAGUE)) {
            discard(colleague.page());
        }
    }

    /** Somebody has typed, and then listened for a while. */
    private static Page registering(Visitor caseworker) {
        var page = caseworker.page();
        page.clock().install();
        page.getByText("Registrar a una persona").click();
        typed(page).fill(TYPED);
        assertThat(page.locator("[data-kept]")).containsText("Guardado a las");
        page.clock().fastForward(A_WHILE);
        return page;
    }

    private static Locator typed(Page page) {
        return page.getByLabel("Cómo quiere que le digan");
    }

    private static Locator said(Page page) {
        return page.locator("#again");
    }

    private static void send(Page page) {
        page.locator("form.app-form .govuk-button").first().click();
    }

    private static void discard(Page page) {
        page.getByText("Continuar: registro").first().click();
        page.locator("details summary").click();
        page.getByText("Borrar lo escrito").click();
        assertThat(page.locator("h1")).hasText("Mi día");
    }
}
