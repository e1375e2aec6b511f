package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.amparo.journeys.fault.Readers.Page;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Launcher;
import org.amparo.journeys.system.Papers;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Shelter;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was shown to somebody is in the ledger, once, although the service was killed a moment later. */
class KilledReadsTest {
    private static final List<AmparoService> VICTIMS = List.of(AmparoService.values());
    private static final int MOST_ANSWERS_BEFORE_A_KILL = 60;
    /** About as long as an answer takes, so that some are cut off at each of their steps. */
    private static final long LONGEST_HESITATION = TimeUnit.MILLISECONDS.toNanos(20);

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void everyReadThatWasAnsweredHasItsOneLeafWhoeverWasKilled() throws Exception {
        killInTheMidst(Integer.getInteger("amparo.kills", 3));
    }

    @Test
    @Tag("prove")
    void everyReadThatWasAnsweredHasItsOneLeafAfterFiftyKills() throws Exception {
        killInTheMidst(50);
    }

    private static void killInTheMidst(int kills) throws Exception {
        var seed = Long.getLong("amparo.seed", System.nanoTime());
        System.out.println("Kills in the midst of reading: -Damparo.seed=" + seed);
        var random = new Random(seed);
        var pages = pages();
        var readings = new Readings();

        try (var readers = new Readers(seed, pages, readings)) {
            for (var kill = 0; kill < kills; kill++) {
                var victim = VICTIMS.get(kill % VICTIMS.size());
                readers.awaitAnswers(victim, 1 + random.nextInt(MOST_ANSWERS_BEFORE_A_KILL));
                LockSupport.parkNanos(random.nextLong(LONGEST_HESITATION));
                Amparo.kill(victim);
            }
        }

        System.out.printf(
                "%d kills: %d reads were answered, %d were not%n", kills, readings.answered(), readings.unanswered());
        readings.cover(pages);
        assertThat(readings.faults()).as("replay with -Damparo.seed=" + seed).isEmpty();
        everyLedgerIsConsistent();
    }

    private static List<Page> pages() {
        var referred = Story.acceptedByPuente();
        var papers = Papers.written(referred.family(), 1, "Quispe");
        var shelter = Shelter.opened();
        return List.of(
                new Page(AmparoService.CASE, Account.CASEWORKER, referred.family()),
                new Page(AmparoService.CASE, Account.CASEWORKER, "/cases"),
                new Page(AmparoService.CASE, Account.CASEWORKER, papers.path()),
                new Page(AmparoService.CASE, Account.PARTNER, "/disclosures/" + referred.id()),
                new Page(AmparoService.REFERRAL, Account.PARTNER, "/referrals/" + referred.id()),
                new Page(AmparoService.REFERRAL, Account.PARTNER, "/referrals?box=received"),
                new Page(AmparoService.ASSISTANCE, Account.PARTNER, shelter.addressPath()),
                new Page(AmparoService.ASSISTANCE, Account.PARTNER, "/deliveries"),
                new Page(AmparoService.REPORTING, Account.AUDITOR, "/products/key-figures?period=2023"));
    }

    private static void everyLedgerIsConsistent() throws Exception {
        for (var service : AmparoService.values()) {
            Eventually.holds(
                    () -> assertThat(Rows.count(service, "select count(*) from ledger_leaf where position is null"))
                            .as("leaves of %s without a number", service)
                            .isZero());
        }
        var verdicts = Launcher.run("verify-ledger");
        for (var service : AmparoService.values()) {
            assertThat(verdicts).contains(service.module() + ": consistent: ");
        }
    }
}
