package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** J3, J4 and a night at the telephone: a caseworker in Peru refers, and follows what becomes of it. */
class ReferJourneyTest {
    private static final String SEND = "main form button";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aMotherAndHerGirlAreReferredInFourPagesServedAndTheirSenderSeesIt() {
        var family = aFamilyThatAgreedTo(Story.PUENTE);
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER);
                var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var referral = refers(caseworker, family, "SHELTER_SPECIALISED", Story.PUENTE, true);
            Look.at(followed(caseworker), "tracker");

            accepts(partner, referral);
            delivers(partner, referral);
            says(partner, referral, "IN_SERVICE");
            says(partner, referral, "SUCCESSFUL");

            followed(caseworker);
            assertThat(caseworker.page().locator("main").textContent())
                    .contains("Terminada", "Aceptó", "Se dio el servicio");
        }
    }

    @Test
    void whoIsDeclinedIsReferredToAnotherOne() {
        var family = aFamilyThatAgreedTo(Story.PUENTE, Story.CANAL_SEGURO);
        try (var caseworker = Visitor.atADesk().logsIn(Account.CASEWORKER);
                var partner = Visitor.withoutScripts().logsIn(Account.PARTNER);
                var other = Visitor.atAPhone().logsIn(Account.OTHER_PARTNER)) {
            var first = refers(caseworker, family, "PSYCHOSOCIAL", Story.PUENTE, false);
            awaits(partner, first);
            partner.opens("/offers/" + first + "/decline")
                    .page()
                    .locator("input[value=LACK_OF_CAPACITY]")
                    .check();
            Visitor.sends(partner.page().locator(SEND));

            Eventually.holds(
                    () -> assertThat(followed(caseworker).locator("main").textContent())
                            .contains("Dijo que no", "No hay lugar ahora"));
            caseworker.page().locator(".app-back a").click();
            Look.at(caseworker.page(), "sent");
            var second = refers(caseworker, family, "PSYCHOSOCIAL", Story.CANAL_SEGURO, false);

            accepts(other, second);
            assertThat(second).isNotEqualTo(first);
        }
    }

    @Test
    void atNightAHospitalAnswersByTelephone() {
        var family = aFamilyThatAgreedTo("PE-HOSPITAL-SUR");
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            refers(caseworker, family, "HEALTH_EMERGENCY", "PE-HOSPITAL-SUR", false);
            var page = followed(caseworker);
            assertThat(page.locator("main").textContent())
                    .contains("Se espera su respuesta", "Código de guardia: HS-01");
            page.locator("a[href$='/heard']").click();
            page.locator("input[value=ACCEPTED]").check();
            page.locator("input[value=MEDICAL_STAFF]").check();
            Look.at(page, "heard");
            Visitor.sends(page.locator(SEND));

            assertThat(page.locator("main").textContent()).contains("Aceptó", "sin confirmar");
            Visitor.sends(page.locator("form[action$='/confirmation'] button"));
            assertThat(page.locator("main").textContent()).doesNotContain("sin confirmar");
            page.locator("a[href$='/withdrawal']").click();
            Look.at(page, "withdrawal");
            page.locator("input[value=NO_LONGER_NEEDED]").check();
            Visitor.sends(page.locator(SEND));
            Eventually.holds(
                    () -> assertThat(followed(caseworker).locator(".app-tags").textContent())
                            .contains("Retirada"));
        }
    }

    /** Answers the number of the referral, as its path has it. */
    private static String refers(Visitor caseworker, String family, String service, String receiver, boolean looks) {
        var page = caseworker.opens(family + "/refer").page();
        look(looks, page, "refer-1");
        page.locator("input[name=people][value='1']").check();
        page.locator("input[name=people][value='3']").check();
        page.selectOption("#service", service);
        page.locator("input[value=EMERGENCY]").check();
        Visitor.sends(page.locator(SEND));
        look(looks, page, "refer-2");
        page.selectOption("#first", receiver);
        Visitor.sends(page.locator(SEND));
        look(looks, page, "refer-3");
        page.locator("a[href$='/check']").click();
        look(looks, page, "refer-4");
        Visitor.sends(page.locator(SEND));
        assertThat(page.url()).contains(family + "/referrals/");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void look(boolean looks, Page page, String name) {
        if (looks) {
            Look.at(page, name);
        }
    }

    /** The tracker, once the receiver is being asked. */
    private static Page followed(Visitor caseworker) {
        var page = caseworker.page();
        Eventually.holds(() -> {
            page.reload();
            assertThat(page.locator("#safe-message").count()).isOne();
        });
        return page;
    }

    private static void awaits(Visitor partner, String referral) {
        Eventually.holds(() -> assertThat(partner.opens("/offers/" + referral)
                        .page()
                        .locator("a[href$='/decline']")
                        .count())
                .isOne());
    }

    private static void accepts(Visitor partner, String referral) {
        awaits(partner, referral);
        partner.opens("/inbox")
                .page()
                .locator("a[href='/offers/" + referral + "']")
                .click();
        Visitor.sends(partner.page().locator("form[action$='/acceptance'] button"));
        assertThat(partner.page().locator(".app-tags").textContent()).contains("Aceptada");
    }

    private static void delivers(Visitor partner, String referral) {
        var page = partner.page();
        Eventually.holds(() -> {
            partner.opens("/offers/" + referral + "/delivery");
            assertThat(page.locator("input[name=people]").count()).isEqualTo(2);
        });
        Look.at(page, "delivery");
        page.locator("#quantity").fill("6");
        page.selectOption("#admin1", "EC-P");
        Visitor.sends(page.locator("form[action$='/delivery'] button"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Queda registrado");
        Look.at(page, "delivery-recorded");
    }

    private static void says(Visitor partner, String referral, String course) {
        var page = partner.opens("/offers/" + referral + "/delivery").page();
        page.locator("input[value=" + course + "]").check();
        Visitor.sends(page.locator("form[action$='/progress'] button"));
    }

    private static String aFamilyThatAgreedTo(String... organisations) {
        var family = Story.aFamily();
        for (var organisation : organisations) {
            Story.consents(family, 1, organisation);
            Story.consents(family, 3, organisation);
        }
        return family;
    }
}
