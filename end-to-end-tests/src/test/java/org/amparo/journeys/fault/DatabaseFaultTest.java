package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseFaultTest {
    private static final Duration BEFORE_SOMEBODY_GIVES_UP = Duration.ofSeconds(3);

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void withoutTheDatabaseTheAnswerIsToTryAgainAndAfterwardsEverythingIsThere() {
        var family = Story.aFamily();
        Account.PARTNER.reads(AmparoService.REFERRAL, "/referrals?box=received").must(200);
        Amparo.system().stop(LocalSystem.POSTGRESQL);
        try {
            for (var path : List.of(family, "/cases")) {
                var began = System.nanoTime();
                var answer = Account.CASEWORKER.reads(AmparoService.CASE, path);
                var took = Duration.ofNanos(System.nanoTime() - began);
                assertThat(answer.mustRefuse(503, "busy").header("retry-after")).isNotEmpty();
                assertThat(took).isLessThan(BEFORE_SOMEBODY_GIVES_UP);
            }
        } finally {
            Amparo.system().start(LocalSystem.POSTGRESQL);
        }

        Eventually.holds(
                () -> Account.CASEWORKER.reads(AmparoService.CASE, family).must(200));
        Eventually.holds(() -> Account.PARTNER
                .reads(AmparoService.REFERRAL, "/referrals?box=received")
                .must(200));
        Story.referredToPuente().awaitStage("OFFERED");
        Invariants.hold();
    }
}
