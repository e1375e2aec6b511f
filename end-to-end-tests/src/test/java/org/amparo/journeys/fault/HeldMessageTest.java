package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Moment;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service is killed exactly between doing something and knowing that it is done. */
class HeldMessageTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aRetryAfterACrashBeforeTheCommitRegistersTheCaseOnce() throws Exception {
        registeredOnceThough(Moment.COMMIT);
    }

    @Test
    void aRetryAfterACrashAfterTheCommitRegistersTheCaseOnce() throws Exception {
        registeredOnceThough(Moment.COMMIT_ANSWER);
    }

    private static void registeredOnceThough(Moment moment) throws Exception {
        Story.aFamily();
        Invariants.hold();
        var cases = cases();
        var newCase = Story.aCaseOfThree(Story.yesterday());
        var key = UUID.randomUUID().toString();

        try (var held = Amparo.beforePostgres().hold(moment, "cases_app")) {
            var unheard = CompletableFuture.supplyAsync(() -> register(newCase, key));
            held.awaitCaught();
            Amparo.system().process(AmparoService.CASE.module()).destroyForcibly();
            assertThat(unheard.handle((answer, fault) -> fault).join()).isNotNull();
        }
        Amparo.awaitReady(AmparoService.CASE);
        var retry = register(newCase, key).must(201);

        assertThat(cases()).isEqualTo(cases + 1);
        assertThat(register(newCase, key).must(201).location()).isEqualTo(retry.location());
        Account.CASEWORKER.reads(AmparoService.CASE, retry.location()).must(200);
        Invariants.hold();
    }

    @Test
    void eventsTheBrokerHasButTheRelayDoesNotKnowOfHaveOneEffect() throws Exception {
        Invariants.hold();
        try (var held = Amparo.beforeKafka().hold(Moment.PRODUCE_ANSWER, "case-service")) {
            Story.aFamily();
            held.awaitCaught();
            Amparo.system().process(AmparoService.CASE.module()).destroyForcibly();
        }
        Amparo.awaitReady(AmparoService.CASE);

        Invariants.hold();
    }

    @Test
    void eventsThatHadTheirEffectButWhoseOffsetIsNotRememberedHaveItOnce() throws Exception {
        Invariants.hold();
        try (var held = Amparo.beforeKafka().hold(Moment.OFFSET_COMMIT, "assistance-service")) {
            Story.aFamily();
            held.awaitCaught();
            Amparo.system().process(AmparoService.ASSISTANCE.module()).destroyForcibly();
        }
        Amparo.awaitReady(AmparoService.ASSISTANCE);

        Invariants.hold();
    }

    private static Answer register(Object newCase, String key) {
        return Account.CASEWORKER.sends(AmparoService.CASE, "/cases", newCase, key);
    }

    private static long cases() {
        return Rows.count(AmparoService.CASE, "select count(*) from case_file");
    }
}
