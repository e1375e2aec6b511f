package org.amparo.journeys.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever has no right learns nothing: not even that there is something to have a right to. */
class AbsenceTest {
    private static final String NO_CASE = "/cases/PE-00000000";
    private static final String NO_REFERRAL = "019aa5c0-9999-7000-8000-000000000009";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aCaseIsAbsentForWorkersOfOtherOrganisationsAndForColleaguesWithoutIt() {
        var family = Story.aFamily();

        for (var stranger : List.of(Account.WORKER_ELSEWHERE, Account.COLLEAGUE)) {
            for (var part : List.of("", "/timeline", "/referrals", "/people/1/consents", "/people/1/exclusions")) {
                assertAbsent(
                        stranger.reads(AmparoService.CASE, family + part),
                        stranger.reads(AmparoService.CASE, NO_CASE + part));
            }
        }
    }

    @Test
    void aStrangerChangesNothingInACaseAndIsToldThatItIsNotThere() {
        var family = Story.aFamily();
        var withdrawal = Map.of("kind", "SHARE_NO_MORE");
        var referral = Story.referral(List.of(1), "NORMAL", Story.CANAL_SEGURO);

        assertAbsent(
                Account.WORKER_ELSEWHERE.sends(AmparoService.CASE, family + "/people/1/withdrawals", withdrawal),
                Account.WORKER_ELSEWHERE.sends(AmparoService.CASE, NO_CASE + "/people/1/withdrawals", withdrawal));
        assertAbsent(
                Account.WORKER_ELSEWHERE.sends(AmparoService.CASE, family + "/referrals", referral),
                Account.WORKER_ELSEWHERE.sends(AmparoService.CASE, NO_CASE + "/referrals", referral));
    }

    @Test
    void aReferralIsAbsentForPartnersWhoseTurnItIsNot() {
        var referred = Story.referredToPuente();
        referred.awaitStage("OFFERED");
        var absent = new Story.Referred(NO_CASE, NO_REFERRAL);

        for (var stranger : List.of(Account.OTHER_PARTNER, Account.WORKER_ELSEWHERE)) {
            assertAbsent(referred.seenBy(stranger), absent.seenBy(stranger));
        }
        assertAbsent(referred.accepts(Account.OTHER_PARTNER), absent.accepts(Account.OTHER_PARTNER));
        referred.awaitStage("OFFERED");
    }

    @Test
    void aDisclosureIsAbsentForThePartnerUntilTheAcceptanceAndForOthersAlways() {
        var referred = Story.referredToPuente();
        referred.awaitStage("OFFERED");
        var absent = new Story.Referred(NO_CASE, NO_REFERRAL);
        assertAbsent(referred.opens(Account.PARTNER), absent.opens(Account.PARTNER));

        var accepted = Story.acceptedByPuente();

        assertAbsent(accepted.opens(Account.OTHER_PARTNER), absent.opens(Account.OTHER_PARTNER));
        accepted.opens(Account.CASEWORKER).mustRefuse(403, "wrong-role");
    }

    @Test
    void nobodyDeliversToPeopleOfACaseWithoutARight() {
        var referred = Story.acceptedByPuente();
        var nights = Story.nights(referred.opens(Account.PARTNER).must(200));
        var absent = new HashMap<>(nights);
        absent.put("caseFile", unknownHandle(nights.get("caseFile").toString()));

        assertAbsent(
                Account.OTHER_PARTNER.sends(AmparoService.ASSISTANCE, "/deliveries", nights),
                Account.OTHER_PARTNER.sends(AmparoService.ASSISTANCE, "/deliveries", absent));
    }

    @Test
    void withoutALoginNothingIsAnswered() {
        var family = Story.aFamily();

        Account.NOBODY.reads(AmparoService.CASE, family).mustRefuse(401, "not-logged-in");
        Account.NOBODY.reads(AmparoService.REFERRAL, "/referrals?box=sent").mustRefuse(401, "not-logged-in");
        Account.NOBODY.reads(AmparoService.ASSISTANCE, "/deliveries").mustRefuse(401, "not-logged-in");
        Account.NOBODY
                .reads(AmparoService.REPORTING, "/products/key-figures?period=2023")
                .mustRefuse(401, "not-logged-in");
    }

    /** A handle of the same form that nothing has. */
    private static String unknownHandle(String handle) {
        var last = handle.charAt(handle.length() - 3);
        return handle.substring(0, handle.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + handle.substring(handle.length() - 2);
    }

    private static void assertAbsent(Answer answer, Answer absent) {
        assertThat(answer.must(404)).isEqualTo(absent.must(404));
    }
}
