package org.amparo.journeys.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClockAndVersionTest {
    private static final Map<String, String> CLOSING = Map.of("status", "CLOSED", "reason", "GOALS_MET");

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void silenceHandsOverToTheNextReceiverAndTheLastSilenceEndsTheReferral() {
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);
        Story.consents(family, 1, Story.CANAL_SEGURO);
        var id = Story.refers(family, List.of(1), Story.PUENTE, Story.CANAL_SEGURO)
                .must(202)
                .madeId();
        var referred = new Story.Referred(family, id);
        awaitTurn(referred, Story.PUENTE);

        letHalfAnHourPass(id);
        awaitTurn(referred, Story.CANAL_SEGURO);

        referred.accepts(Account.PARTNER).mustRefuse(409, "referral-has-ended");
        letHalfAnHourPass(id);
        referred.awaitStage("EXPIRED");
        assertThat(Story.timeline(family))
                .filteredOn("REFERRAL_EXPIRED"::equals)
                .hasSize(2);
    }

    @Test
    void aDeclineHandsOverAndIsTold() {
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);
        Story.consents(family, 1, Story.CANAL_SEGURO);
        var id = Story.refers(family, List.of(1), Story.PUENTE, Story.CANAL_SEGURO)
                .must(202)
                .madeId();
        var referred = new Story.Referred(family, id);
        awaitTurn(referred, Story.PUENTE);

        Account.PARTNER
                .sends(AmparoService.REFERRAL, "/referrals/" + id + "/decline", Map.of("reason", "LACK_OF_CAPACITY"))
                .must(204);

        awaitTurn(referred, Story.CANAL_SEGURO);
        Eventually.holds(() -> assertThat(Story.timeline(family)).contains("REFERRAL_DECLINED"));
    }

    @Test
    void aRetryIsAnsweredAlikeAndRegistersNobodyTwice() {
        var newCase = Story.aCaseOfThree(Story.yesterday());
        var key = UUID.randomUUID().toString();

        var first = Account.CASEWORKER
                .sends(AmparoService.CASE, "/cases", newCase, key)
                .must(201);
        var retry = Account.CASEWORKER.sends(AmparoService.CASE, "/cases", newCase, key);

        assertThat(retry.must(201).location()).isEqualTo(first.location());
        assertThat(retry.etag()).isEqualTo(first.etag());
        Account.CASEWORKER
                .sends(
                        AmparoService.CASE,
                        "/cases",
                        Story.aCaseOfThree(Story.yesterday().minusDays(1)),
                        key)
                .mustRefuse(422, "idempotency-key-of-another-command");
    }

    @Test
    void whatWasChangedMeanwhileIsNotChangedBlindly() {
        var family = Story.aFamily();
        var status = family + "/status";
        var seen =
                Account.CASEWORKER.reads(AmparoService.CASE, family).must(200).etag();

        Account.CASEWORKER.changes(AmparoService.CASE, status, CLOSING, "").mustRefuse(428, "no-if-match");
        Account.SUPERVISOR.changes(AmparoService.CASE, status, CLOSING, seen).must(204);
        Account.CASEWORKER.changes(AmparoService.CASE, status, CLOSING, seen).mustRefuse(412, "changed-meanwhile");
    }

    /** Rights that ended would come back with an earlier time. Instead of the clock going back, what it had been goes ahead. */
    @Test
    void whileAClockWentBackNobodyIsAnsweredAndNothingIsLost() {
        var family = Story.aFamily();
        clockWas("now() + interval '2 minutes'");
        try {
            Account.CASEWORKER.reads(AmparoService.CASE, family).mustRefuse(503, "clock-went-back");
            Account.CASEWORKER
                    .sends(AmparoService.CASE, "/cases", Story.aCaseOfThree(Story.yesterday()))
                    .mustRefuse(503, "clock-went-back");
        } finally {
            clockWas("now()");
        }
        Account.CASEWORKER.reads(AmparoService.CASE, family).must(200);
    }

    private static void clockWas(String at) {
        Rows.change(AmparoService.CASE, "update clock_mark set at = " + at);
    }

    /** An emergency is answered within 30 minutes: the database is told that they are over. */
    private static void letHalfAnHourPass(String referral) {
        Rows.change(
                AmparoService.REFERRAL,
                "update offer set answer_by = now() - interval '1 s' where referral = ?::uuid and state = 'OPEN'",
                referral);
        Rows.change(
                AmparoService.REFERRAL,
                "update referral set answer_by = now() - interval '1 s' where id = ?::uuid",
                referral);
    }

    private static void awaitTurn(Story.Referred referred, String receiver) {
        Eventually.holds(
                () -> assertThat(referred.seenBy(Account.CASEWORKER).must(200).at("/receiver"))
                        .isEqualTo(receiver));
    }
}
