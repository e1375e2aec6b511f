package org.amparo.journeys.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FamilyJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aFamilyInPeruIsServedByAShelterInEcuador() {
        var referred = Story.referredToPuente();
        Eventually.holds(() -> assertThat(cards(Account.PARTNER, "received")).contains(referred.id()));
        var card = referred.seenBy(Account.PARTNER).must(200);
        assertThat(card.at("/group/0/people")).isEqualTo("1");
        assertThat(card.json().has("sender")).isFalse();

        referred.accepts(Account.PARTNER).must(204);
        Eventually.holds(() -> referred.opens(Account.PARTNER).must(200));
        var disclosure = referred.opens(Account.PARTNER);
        assertThat(disclosure.json().path("people")).hasSize(2);
        assertThat(disclosure.at("/nothingSharedFor")).isEqualTo("0");
        Eventually.holds(() -> delivers(Story.nights(disclosure)).must(201));
        Eventually.holds(() ->
                assertThat(referred.seenBy(Account.PARTNER).at("/disclosure")).isEqualTo("OPEN"));
        referred.moves(Account.PARTNER, Map.of("stage", "IN_SERVICE")).must(204);
        referred.moves(Account.PARTNER, Map.of("stage", "COMPLETED", "outcome", "SUCCESSFUL"))
                .must(204);

        referred.awaitStage("COMPLETED");
        Eventually.holds(() -> assertThat(Story.timeline(referred.family()))
                .contains(
                        "CONSENT_RECORDED",
                        "REFERRAL_REQUESTED",
                        "REFERRAL_OFFERED",
                        "REFERRAL_ACCEPTED",
                        "DELIVERED",
                        "REFERRAL_MOVED_ON"));
        Eventually.holds(() -> referred.opens(Account.PARTNER).must(404));
        assertThat(Account.CASEWORKER
                        .reads(AmparoService.CASE, referred.family() + "/referrals/" + referred.id())
                        .at("/disclosure"))
                .isEqualTo("ENDED");
    }

    @Test
    void theCoordinatorSeesCardsAndStatesAndNobody() {
        var referred = Story.acceptedByPuente();

        assertThat(cards(Account.COORDINATOR, "board")).contains(referred.id());
        var seen = referred.seenBy(Account.COORDINATOR).must(200);
        assertThat(seen.at("/stage")).isEqualTo("ACCEPTED");
        assertThat(seen.json().has("people")).isFalse();
        referred.opens(Account.COORDINATOR).must(401);
        Account.COORDINATOR.reads(AmparoService.CASE, referred.family()).must(401);
    }

    @Test
    void theAuditorReadsKeyFiguresAndNothingElse() {
        var figures = Account.AUDITOR
                .reads(AmparoService.REPORTING, "/products/key-figures?period=2023")
                .must(200);

        assertThat(figures.at("/lines/8/platform")).isEqualTo("REGIONAL");
        assertThat(figures.at("/lines/8/plan/0/asPrinted/target")).isEqualTo("33.3 K");
        assertThat(figures.at("/lines/8/reached/state")).isEqualTo("NO_RELEASE_YET");
        Account.AUDITOR.reads(AmparoService.REPORTING, "/facts/progress").mustRefuse(403, "wrong-role");
        assertThat(List.of("/cases", "/cases/PE-00000000", "/disclosures/019aa5c0-9999-7000-8000-000000000009"))
                .allSatisfy(
                        path -> Account.AUDITOR.reads(AmparoService.CASE, path).must(401));
        Account.AUDITOR.reads(AmparoService.REFERRAL, "/referrals?box=board").must(401);
        Account.AUDITOR.reads(AmparoService.ASSISTANCE, "/deliveries").must(401);
    }

    @Test
    void whatIsRecordedReachesReportingAndNoAuditorBeforeItIsReleased() {
        var came = LocalDate.now(ZoneOffset.UTC).minusMonths(24).plusDays(2);
        var before = facts(came);
        Story.registers(Account.CASEWORKER, Story.aCaseOfThree(came));
        Eventually.holds(() -> assertThat(facts(came)).isGreaterThanOrEqualTo(before + 4));

        for (var product : List.of("mechanism?", "reached?", "tables?unit=INDIVIDUAL&by=&")) {
            Account.AUDITOR
                    .reads(AmparoService.REPORTING, "/products/" + product + "period=" + came.getYear())
                    .mustRefuse(404, "not-given-out");
        }
    }

    private static long facts(LocalDate came) {
        return Rows.count(
                AmparoService.REPORTING,
                "select count(*) from fact where kind in ('CASE', 'PERSON') and month = date_trunc('month', ?::date)",
                came);
    }

    private static Answer delivers(Map<String, Object> nights) {
        return Account.PARTNER.sends(AmparoService.ASSISTANCE, "/deliveries", nights);
    }

    private static List<String> cards(Account account, String box) {
        var page = account.reads(AmparoService.REFERRAL, "/referrals?box=" + box)
                .must(200)
                .json()
                .path("referrals");
        var ids = new ArrayList<String>();
        page.forEach(card -> ids.add(card.path("id").asText()));
        return ids;
    }
}
