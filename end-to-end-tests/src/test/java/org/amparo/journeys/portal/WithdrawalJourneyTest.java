package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** J5: consent is withdrawn while a partner reads what it allowed. */
class WithdrawalJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void whatAMotherTakesBackIsGoneAtTheNextClickAndBothSidesSeeWhatBecameOfIt() {
        var referred = Story.acceptedByPuente();
        try (var caseworker = Visitor.atADesk().logsIn(Account.CASEWORKER);
                var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var read = partner.opens("/offers/" + referred.id() + "/shared").page();
            assertThat(main(read)).contains("Persona 1", "Persona 2");

            var number = referred.seenBy(Account.CASEWORKER).must(200).at("/number");
            withdraws(caseworker, referred.family(), number);

            read.reload();
            assertThat(main(read)).contains("Persona 1").doesNotContain("Persona 2");

            Story.withdraws(referred.family(), 3).must(204);
            read.reload();
            assertThat(main(read))
                    .contains("no se comparte nada con su organización")
                    .doesNotContain("Persona 1");
            Look.at(read, "shared-no-more");

            bothSidesSeeIt(caseworker, partner, referred);
        }
    }

    private static void withdraws(Visitor caseworker, String family, String number) {
        var page = caseworker.opens(family + "/people/1/withdrawal").page();
        assertThat(main(page)).contains(number);
        page.locator("input[name=kind][value=SHARE_NO_MORE]").check();
        page.locator("input[name=understood]").check();
        Visitor.sends(page.locator("main form .app-button--danger"));
        page.waitForURL("**/people/1/consent");
    }

    private static void bothSidesSeeIt(Visitor caseworker, Visitor partner, Story.Referred referred) {
        Eventually.holds(
                () -> assertThat(main(partner.opens("/offers/" + referred.id()).page()))
                        .contains("Terminada: ya no se comparte"));
        assertThat(partner.page()
                        .locator("a[href$='/shared'], form[action$='/acceptance']")
                        .count())
                .isZero();
        Look.at(partner.page(), "offer-consent-withdrawn");
        Eventually.holds(() -> assertThat(main(caseworker
                        .opens(referred.family() + "/referrals/" + referred.id())
                        .page()))
                .contains("Terminada: ya no se comparte"));
        Look.at(caseworker.page(), "tracker-consent-withdrawn");
        assertThat(Story.timeline(referred.family())).contains("WITHDRAWN", "DISCLOSURE_ENDED");
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }
}
