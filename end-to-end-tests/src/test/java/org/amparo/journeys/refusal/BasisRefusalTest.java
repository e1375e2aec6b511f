package org.amparo.journeys.refusal;

import static org.assertj.core.api.Assertions.assertThat;

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

class BasisRefusalTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void nobodyIsReferredWithoutABasisAndNobodyHearsOfTheAttempt() {
        var family = Story.aFamily();
        var told = requests();

        refused(Story.refers(family, List.of(1), Story.PUENTE));

        assertThat(requests()).isEqualTo(told);
        assertThat(Story.timeline(family)).doesNotContain("REFERRAL_REQUESTED");
    }

    @Test
    void aConsentForOneReceiverCoversNoOther() {
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);

        refused(Story.refers(family, List.of(1), Story.CANAL_SEGURO));
        refused(Story.refers(family, List.of(1), Story.PUENTE, Story.CANAL_SEGURO));
    }

    @Test
    void oneSpousesConsentNeverCoversTheOther() {
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);

        refused(Story.refers(family, List.of(1, 2), Story.PUENTE));
        refused(Story.refers(family, List.of(2), Story.PUENTE));
    }

    @Test
    void aPersonLeftOutOfTheReferralIsNotDisclosedThoughTheOthersAre() {
        var referred = Story.acceptedByPuente();
        var handles = Account.CASEWORKER
                .reads(AmparoService.CASE, referred.family())
                .must(200)
                .json()
                .path("people");

        var disclosed = referred.opens(Account.PARTNER).must(200).text();

        assertThat(handles).hasSize(3);
        assertThat(disclosed).doesNotContain("MASCULINE");
    }

    @Test
    void anExcludedReceiverLooksLikeOneWithoutABasis() {
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);
        Account.CASEWORKER
                .sends(
                        AmparoService.CASE,
                        family + "/people/1/exclusions",
                        Map.of("organisation", Story.PUENTE, "reason", "FEARS_REPRISAL"))
                .must(201);

        var excluded = refused(Story.refers(family, List.of(1), Story.PUENTE));
        var withoutBasis = refused(Story.refers(family, List.of(1), Story.CANAL_SEGURO));

        assertThat(excluded).isEqualTo(withoutBasis);
    }

    @Test
    void exclusionsAreShownToTheCaseOwnerAlone() {
        var family = Story.aFamily();
        var exclusions = family + "/people/1/exclusions";
        Account.CASEWORKER
                .sends(AmparoService.CASE, exclusions, Map.of("organisation", Story.PUENTE, "reason", "TRAFFICKER_TIE"))
                .must(201);

        assertThat(Account.CASEWORKER
                        .reads(AmparoService.CASE, exclusions)
                        .must(200)
                        .json())
                .hasSize(1);
        Account.SUPERVISOR.reads(AmparoService.CASE, exclusions).must(404);
        Account.COLLEAGUE.reads(AmparoService.CASE, exclusions).must(404);
        Account.WORKER_ELSEWHERE.reads(AmparoService.CASE, exclusions).must(404);
        Account.PARTNER.reads(AmparoService.CASE, exclusions).must(403);
    }

    @Test
    void anAcceptanceAfterTheWithdrawalOpensNothing() {
        var referred = Story.referredToPuente();
        referred.awaitStage("OFFERED");
        Story.withdraws(referred.family(), 1).must(204);
        Story.withdraws(referred.family(), 3).must(204);

        var answer = referred.accepts(Account.PARTNER);

        assertThat(answer.status()).isIn(204, 404, 409);
        referred.awaitStage("CONSENT_WITHDRAWN");
        referred.opens(Account.PARTNER).must(404);
        assertThat(Rows.count(
                        AmparoService.CASE,
                        "select count(*) from access_grant where resource = ?::uuid and revoked_at is null",
                        referred.id()))
                .isZero();
    }

    @Test
    void aWithdrawalAfterTheAcceptanceEndsTheReadingAtOnceAndTheDeliveringSoon() {
        var referred = Story.acceptedByPuente();
        var disclosure = referred.opens(Account.PARTNER).must(200);

        Story.withdraws(referred.family(), 1).must(204);
        var afterOne = referred.opens(Account.PARTNER).must(200);
        Story.withdraws(referred.family(), 3).must(204);

        assertThat(afterOne.json().path("people")).hasSize(1);
        assertThat(afterOne.at("/nothingSharedFor")).isEqualTo("1");
        referred.opens(Account.PARTNER).must(404);
        referred.awaitStage("CONSENT_WITHDRAWN");
        Eventually.holds(() -> Account.PARTNER
                .reads(AmparoService.ASSISTANCE, "/cases/" + disclosure.at("/caseFile"))
                .must(404));
    }

    private static Answer refused(Answer answer) {
        return answer.mustRefuse(422, "no-basis-for-sharing");
    }

    private static long requests() {
        return Rows.count(AmparoService.CASE, "select count(*) from outbox where type = 'referral.requested.v1'");
    }
}
