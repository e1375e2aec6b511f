package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokerFaultTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void withoutTheBrokerCommandsAreTakenAndAfterwardsEverythingArrives() {
        var accepted = Story.referredToPuente();
        accepted.awaitStage("OFFERED");
        Amparo.system().stop(LocalSystem.KAFKA);

        var meanwhile = Story.referredToPuente();
        accepted.accepts(Account.PARTNER).must(204);
        Story.withdraws(meanwhile.family(), 1).must(204);
        Amparo.system().start(LocalSystem.KAFKA);

        accepted.awaitStage("ACCEPTED");
        meanwhile.awaitStage("OFFERED");
        Invariants.hold();
    }

    @Test
    void aLostLogIsWrittenAgainAndHasNoSecondEffect() {
        var before = Story.acceptedByPuente();
        Invariants.hold();
        var effects = effects();
        Amparo.system().stop(LocalSystem.KAFKA);
        Amparo.delete(Amparo.home().resolve("kafka"));

        Amparo.system().start(LocalSystem.KAFKA);
        var after = Story.referredToPuente();

        after.awaitStage("OFFERED");
        before.awaitStage("ACCEPTED");
        Invariants.hold();
        Eventually.holds(() -> assertThat(effects().getFirst()).isEqualTo(effects.getFirst() + 4));
        assertThat(effects().subList(1, 3)).isEqualTo(List.of(effects.get(1) + 1, effects.get(2)));
    }

    @Test
    void aServiceThatStartsAfterTheLogWasLostLosesNothingToTheOthers() {
        Story.acceptedByPuente();
        Invariants.hold();
        Amparo.system().stop(LocalSystem.KAFKA);
        Amparo.delete(Amparo.home().resolve("kafka"));
        Amparo.system().start(LocalSystem.KAFKA);
        Invariants.hold();

        for (var service : List.of(AmparoService.CASE, AmparoService.ASSISTANCE, AmparoService.REFERRAL)) {
            Amparo.kill(service);
            for (var family = 0; family < 4; family++) {
                Story.acceptedByPuente().opens(Account.PARTNER).must(200);
            }
        }

        Invariants.hold();
    }

    /** Entries in timelines, offers made, rights to deliver under referrals. */
    private static List<Long> effects() {
        return List.of(
                Rows.count(AmparoService.CASE, "select count(*) from timeline_entry"),
                Rows.count(AmparoService.REFERRAL, "select count(*) from offer"),
                Rows.count(AmparoService.ASSISTANCE, "select count(*) from delivery_right") - cases());
    }

    private static long cases() {
        return Rows.count(AmparoService.CASE, "select count(*) from case_file");
    }
}
