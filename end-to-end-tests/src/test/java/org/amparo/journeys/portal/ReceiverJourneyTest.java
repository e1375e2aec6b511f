package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.amparo.journeys.system.Story.Referred;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A partner in Ecuador receives what a caseworker in Peru refers (J3 and J4, the receiver's half). */
class ReceiverJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void twoClicksAfterLoggingInAMotherAndHerGirlAreAccepted() {
        var referred = offered();
        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var page = partner.page();
            assertThat(page.url()).isEqualTo(Visitor.address("/inbox"));
            assertThat(page.locator("main").textContent()).contains("Por responder", number(referred));
            Look.at(page, "inbox");

            page.locator("a[href='/offers/" + referred.id() + "']").click();
            assertThat(page.locator("main").textContent())
                    .contains("Responda en ", "Lo que todavía no se comparte")
                    .doesNotContain("Casa Abierta");
            Look.at(page, "offer");
            Visitor.sends(page.locator("form[action$='/acceptance'] button"));

            assertThat(page.locator(".app-tags").textContent()).contains("Aceptada");
        }
        referred.awaitStage("ACCEPTED");
    }

    @Test
    void whatIsSharedIsReadBlockByBlockAndAMeetingIsWritten() {
        var referred = Story.acceptedByPuente();
        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var page = partner.opens("/offers/" + referred.id()).page();
            Eventually.holds(() -> {
                page.reload();
                assertThat(page.locator("a[href$='/shared']").count()).isOne();
            });
            Look.at(page, "offer-accepted");
            page.locator("a[href$='/shared']").click();
            assertThat(page.locator("main").textContent())
                    .contains("Persona 1", "Persona 2", "No se comparte.", "Valoración");
            Look.at(page, "shared");

            partner.opens("/offers/" + referred.id() + "/hand-over");
            Look.at(page, "hand-over");
            page.locator("#place").fill("Terminal norte, puerta 2");
            page.locator("#at").fill("2030-01-31T10:30");
            page.locator("#whoComes").fill("Chaqueta verde");
            Visitor.sends(page.locator("main form button"));

            assertThat(page.url()).isEqualTo(Visitor.address("/offers/" + referred.id()));
            partner.opens("/offers/" + referred.id() + "/hand-over");
            assertThat(page.locator("#place").inputValue()).isEqualTo("Terminal norte, puerta 2");
        }
    }

    @Test
    void aMotherAndHerGirlComeToSleepAndLeave() {
        var referred = Story.acceptedByPuente();
        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var page = partner.opens("/shelter/places").page();
            Look.at(page, "shelter-place");
            page.locator("#capacity").fill("6");
            Visitor.sends(page.locator("main form button"));
            Eventually.holds(() -> {
                partner.opens("/offers/" + referred.id() + "/check-in");
                assertThat(page.locator("input[name=people]").count()).isEqualTo(2);
            });
            Look.at(page, "check-in");
            page.locator("input[name=place]").last().check();
            Visitor.sends(page.locator("main form button"));

            assertThat(page.url()).isEqualTo(Visitor.address("/shelter"));
            assertThat(page.locator("table tbody tr").count()).isGreaterThanOrEqualTo(2);
            Look.at(page, "shelter");
            page.locator("table tbody a[href$='/safety']").first().click();
            page.waitForURL("**/safety");
            Look.at(page, "stay-safety");
            partner.opens("/shelter");
            page.locator("table tbody td a").first().click();
            page.locator("input[value=MOVED_ON]").waitFor();
            Look.at(page, "check-out");
            page.locator("input[value=MOVED_ON]").check();
            Visitor.sends(page.locator("main form button"));
            assertThat(page.url()).isEqualTo(Visitor.address("/shelter"));
        }
    }

    @Test
    void aPartnerCorrectsWhatItOffersAndSaysThatTheRestIsStillRight() {
        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var page = partner.opens("/directory").page();
            Look.at(page, "directory");
            page.locator("a[href='/directory/PSYCHOSOCIAL']").click();
            page.locator("#capacity").fill("");
            Visitor.sends(page.locator("main form button"));
            page.locator(".govuk-error-summary").waitFor();
            Look.at(page, "directory-service-faults");
            page.locator("#capacity").fill("31");
            Visitor.sends(page.locator("main form button"));
            page.waitForURL(Visitor.address("/directory"));
            assertThat(page.locator("tbody").textContent()).contains("31");

            Visitor.sends(page.locator("form[action='/directory/confirmation'] button"));
            Eventually.holds(() ->
                    assertThat(page.locator("tbody .app-tag--warning").count()).isZero());
            Look.at(page, "directory-confirmed");
            assertThat(partner.opens("/inbox")
                            .page()
                            .locator("main a[href='/directory']")
                            .count())
                    .isZero();
        }
        var read = Account.CASEWORKER.reads(AmparoService.REFERRAL, "/services?service=PSYCHOSOCIAL&country=ECU");
        assertThat(read.must(200).json().path("services")).anySatisfy(service -> {
            assertThat(service.path("organisation").asText()).isEqualTo(Story.PUENTE);
            assertThat(service.path("capacity").asInt()).isEqualTo(31);
            assertThat(service.path("toConfirm").asBoolean()).isFalse();
        });
    }

    @Test
    void aNoWithoutScriptsHasAReasonAndADay() {
        var referred = offered();
        try (var partner = Visitor.withoutScripts().logsIn(Account.PARTNER)) {
            var page = partner.opens("/offers/" + referred.id()).page();
            page.locator("a[href$='/decline']").click();
            Visitor.sends(page.locator("main form button"));
            assertThat(page.title()).startsWith("Hay algo que corregir");

            page.locator("input[value=LACK_OF_CAPACITY]").check();
            page.locator("#until").fill("2030-01-31");
            Visitor.sends(page.locator("main form button"));

            assertThat(page.locator("h1").textContent()).isEqualTo("Derivación rechazada");
        }
        referred.awaitStage("DECLINED");
        assertThat(referred.seenBy(Account.CASEWORKER).at("/offers/0/until")).isEqualTo("2030-01-31");
    }

    @Test
    void theDeclinePageAndWhatComesOfATooLateAnswerKeepNobodyOut() {
        var referred = offered();
        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER)) {
            var page = partner.opens("/offers/" + referred.id() + "/decline").page();
            Visitor.sends(page.locator("main form button"));
            Look.at(page, "decline-faults");

            partner.opens("/offers/" + referred.id());
            Account.PARTNER
                    .sends(
                            AmparoService.REFERRAL,
                            "/referrals/" + referred.id() + "/decline",
                            Map.of("reason", "OUT_OF_SCOPE"))
                    .must(204);
            Visitor.sends(page.locator("form[action$='/acceptance'] button"));
            assertThat(says(page)).contains("terminó para su organización");
            Look.at(page, "answer-refused");
        }
    }

    private static String says(Page page) {
        return page.locator(".app-notice--refused").textContent();
    }

    private static Referred offered() {
        var referred = Story.referredToPuente();
        referred.awaitStage("OFFERED");
        return referred;
    }

    private static String number(Referred referred) {
        return referred.seenBy(Account.CASEWORKER).must(200).at("/number");
    }
}
