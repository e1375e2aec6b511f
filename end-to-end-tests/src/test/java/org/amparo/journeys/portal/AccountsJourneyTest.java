package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An organisation joins, somebody is invited to another one, is let in by a second person, chooses a password and works. */
class AccountsJourneyTest {
    private static final String HOUSE = "PE-CASA-ABIERTA";
    private static final String OWN_PASSWORD = "una-frase-larga-y-propia-7";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void somebodyIsInvitedByOnePersonAndLetInByAnother() {
        var name = "nueva." + UUID.randomUUID().toString().substring(0, 8);

        var password = invites(name);
        letsIn(name);
        logsInForTheFirstTime(name, password);
    }

    @Test
    void anOrganisationIsRegisteredInOnePage() {
        var code = "PE-F" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        try (var administrator =
                Visitor.withoutScripts().logsIn(Account.ADMINISTRATOR).opens("/organisations/new")) {
            var page = administrator.page();
            page.selectOption("#country", "PER");
            page.locator("#code").fill(code);
            page.locator("#name").fill("Faro del Norte");
            page.locator("input[name=classes][value=NGO]").check();
            page.locator("input[name=channel][value=ACCOUNT]").check();
            page.locator("#onCall").fill("FN-01");
            page.locator("form.app-form button").click();

            assertThat(page.locator("tbody").textContent()).contains("Faro del Norte", code);
        }
        try (var administrator =
                Visitor.atAPhone().logsIn(Account.ADMINISTRATOR).opens("/organisations?country=ECU")) {
            Look.at(administrator.page(), "organisations");
            Look.at(administrator.opens("/organisations/new").page(), "organisation-new");
            administrator.page().locator("form.app-form button").click();
            administrator.page().locator(".govuk-error-summary").waitFor();
            Look.at(administrator.page(), "organisation-refused");
        }
    }

    private static String invites(String name) {
        try (var administrator =
                Visitor.atAPhone().logsIn(Account.ADMINISTRATOR).opens("/accounts?organisation=" + HOUSE)) {
            var page = administrator.page();
            assertThat(page.locator("tbody").textContent()).contains("caseworker.pe", "Lleva casos", "Activa");
            Look.at(page, "accounts");
            page.locator("main a.govuk-button").click();
            page.locator("#account").fill(name);
            Look.at(page, "account-new");
            page.locator("input[name=roles][value=caseworker]").check();
            page.locator("form.app-form button").click();
            page.locator("#password").waitFor();
            Look.at(page, "account-invited");
            var password = page.locator("#password").textContent().strip();

            cannotLogIn(name, password);
            opensTheAccount(
                    administrator.opens("/accounts?organisation=" + HOUSE).page(), name);
            page.locator("form[action$=admission] button").click();
            page.locator(".govuk-error-summary").waitFor();
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("la admite otra persona");
            Look.at(page, "account-refused");
            return password;
        }
    }

    private static void cannotLogIn(String name, String password) {
        try (var stranger = Visitor.withoutScripts().opens("/")) {
            fillIn(stranger.page(), name, password);
            assertThat(stranger.isAskedToLogIn()).isTrue();
        }
    }

    private static void letsIn(String name) {
        try (var officer = Visitor.atAPhone().logsIn(Account.OFFICER).opens("/accounts")) {
            var page = officer.page();
            opensTheAccount(page, name);
            Look.at(page, "account");
            page.locator("form[action$=admission] button").click();
            page.locator("dd:has-text('Admitida')").waitFor();
            Look.at(officer.opens("/language?to=en&back=/accounts").page(), "accounts-in-english");
        }
    }

    private static void logsInForTheFirstTime(String name, String password) {
        try (var person = Visitor.withoutScripts().opens("/")) {
            var page = person.page();
            fillIn(page, name, password);
            page.locator("#password-new").fill(OWN_PASSWORD);
            page.locator("#password-confirm").fill(OWN_PASSWORD);
            page.locator("button[name=login]").click();
            page.waitForURL(Visitor.address("/**"));

            assertThat(page.url()).isEqualTo(Visitor.address("/today"));
        }
    }

    private static void opensTheAccount(Page page, String name) {
        page.locator("tbody a:has-text('" + name + "')").click();
        page.locator("h1:has-text('" + name + "')").waitFor();
    }

    private static void fillIn(Page page, String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }
}
