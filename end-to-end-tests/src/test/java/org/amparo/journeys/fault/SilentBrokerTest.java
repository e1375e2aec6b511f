package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Papers;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Shelter;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While nobody can tell whose right ended, no shelter is shown to anybody; whatever is not sealed there goes on. */
class SilentBrokerTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** What was told last is up to five seconds older than the silence; asking takes a moment as well. */
    private static final Duration SOME_SECONDS = Duration.ofSeconds(8);

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void whoeverWasToldNothingForAMinuteShowsNoShelterAndDoesEverythingElse() {
        var shelter = Shelter.opened();
        var referred = Story.acceptedByPuente();
        var papers = Papers.written(referred.family(), 1, "Quispe");

        Amparo.system().stop(LocalSystem.KAFKA);
        try {
            shelter.showsItsAddress();
            Eventually.holds(() -> {
                aMinutePasses();
                isShut(shelter);
            });
            everythingElseGoesOn(shelter, referred, papers);
            isShut(shelter);
        } finally {
            Amparo.system().start(LocalSystem.KAFKA);
        }

        Eventually.holds(shelter::showsItsAddress);
        Invariants.hold();
    }

    @Test
    @Tag("prove")
    void aShelterIsShownForAMinuteOfSilenceAndNoLonger() {
        var shelter = Shelter.opened();

        Amparo.system().stop(LocalSystem.KAFKA);
        var began = System.nanoTime();
        try {
            Eventually.holdsPatiently(() -> isShut(shelter));
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(A_MINUTE.minus(SOME_SECONDS), A_MINUTE.plus(SOME_SECONDS));
        } finally {
            Amparo.system().start(LocalSystem.KAFKA);
        }

        Eventually.holds(shelter::showsItsAddress);
    }

    private static void isShut(Shelter shelter) {
        shelter.address().mustRefuse(503, "access-horizon-too-old");
    }

    /** Instead of waiting, what was told last grows older; while the broker is away nothing makes it younger. */
    private static void aMinutePasses() {
        Rows.change(AmparoService.ASSISTANCE, "update access_horizon set reached_at = reached_at - interval '61 s'");
    }

    private static void everythingElseGoesOn(Shelter shelter, Story.Referred referred, Papers papers) {
        var people = referred.opens(Account.PARTNER).must(200);
        Account.PARTNER
                .sends(AmparoService.ASSISTANCE, "/deliveries", Story.nights(people))
                .must(201);
        Account.PARTNER.reads(AmparoService.ASSISTANCE, "/shelters").must(200);
        assertThat(shelter.has(7).status()).isEqualTo(204);
        referred.seenBy(Account.PARTNER).must(200);
        papers.say("Quispe");
        Account.CASEWORKER.reads(AmparoService.CASE, Story.aFamily()).must(200);
    }
}
