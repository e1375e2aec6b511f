package org.amparo.journeys.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;

/**
 * One mother, one referral, and three people who act at once: she takes her consent back, the shelter accepts, and the
 * shelter reads what it may and delivers. When each begins is drawn from the seed.
 */
final class Interleaving {
    private static final Executor AT_ONCE = task -> Thread.ofVirtual().start(task);
    /** Long enough that some receivers have read before, short enough that many have not. */
    private static final long LONGEST_HESITATION = TimeUnit.MILLISECONDS.toNanos(1_200);

    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(60);

    private final Random random;
    private final long seed;
    private volatile long withdrawnAt = Long.MAX_VALUE;

    Interleaving(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** What came of it: whether the shelter read anything before the mother changed her mind. */
    record Outcome(long seed, boolean accepted, boolean opened) {}

    Outcome run() {
        try {
            return runFrom(referred());
        } catch (AssertionError | RuntimeException fault) {
            throw new AssertionError("interleaving of seed " + seed + ": -Damparo.seed=" + seed, fault);
        }
    }

    private static Story.Referred referred() {
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);
        var id = Story.refers(family, List.of(1), Story.PUENTE).must(202).madeId();
        var referred = new Story.Referred(family, id);
        Eventually.holds(() -> referred.seenBy(Account.PARTNER).must(200));
        return referred;
    }

    private Outcome runFrom(Story.Referred referred) {
        // Half of them meet the acceptance in mid-air, the others the receiver's reading.
        var hesitation = random.nextBoolean() ? SOON : LONGEST_HESITATION;
        var withdrawal = later(hesitation, () -> withdraw(referred));
        var acceptance = later(SOON, () -> referred.accepts(Account.PARTNER));
        var use = later(SOON, () -> use(referred));

        withdrawal.join().must(204);
        var accepted = acceptance.join();
        var opened = use.join();
        assertThat(accepted.status()).isIn(204, 404, 409);
        referred.awaitStage("CONSENT_WITHDRAWN");
        assertNothingIsLeft(referred);
        return new Outcome(seed, accepted.status() == 204, opened);
    }

    private Answer withdraw(Story.Referred referred) {
        var answer = Story.withdraws(referred.family(), 1);
        withdrawnAt = System.nanoTime();
        return answer;
    }

    /** Reads again and again, until well after the withdrawal; answers whether anything was ever read. */
    private boolean use(Story.Referred referred) {
        var opened = false;
        for (var afterwards = 0; afterwards < 3; ) {
            var began = System.nanoTime();
            var isAfter = began > withdrawnAt;
            var answer = referred.opens(Account.PARTNER);
            if (answer.status() == 200) {
                assertThat(isAfter)
                        .as("an opening that began after the withdrawal was acknowledged")
                        .isFalse();
                delivers(answer, opened);
                opened = true;
            }
            afterwards += isAfter ? 1 : 0;
        }
        return opened;
    }

    private static void delivers(Answer disclosure, boolean deliveredBefore) {
        if (!deliveredBefore) {
            var delivery = Account.PARTNER.sends(AmparoService.ASSISTANCE, "/deliveries", Story.nights(disclosure));
            // Of today, so allowed if the right had reached assistance-service, and unknown there if it had not.
            assertThat(delivery.status()).isIn(201, 404, 422);
        }
    }

    private static void assertNothingIsLeft(Story.Referred referred) {
        assertThat(Rows.count(
                        AmparoService.CASE,
                        "select count(*) from access_grant where (resource = ?::uuid or within = ?::uuid)"
                                + " and basis is not null and revoked_at is null",
                        referred.id(),
                        referred.id()))
                .as("rights that are left")
                .isZero();
        referred.opens(Account.PARTNER).must(404);
        var goesOn = Account.PARTNER.changes(
                AmparoService.REFERRAL,
                "/referrals/" + referred.id() + "/stage",
                Map.of("stage", "IN_SERVICE"),
                "\"1\"");
        assertThat(goesOn.status()).as("moving an ended referral on").isIn(404, 409, 412);
    }

    private <T> CompletableFuture<T> later(long atMost, Callable<T> action) {
        var wait = random.nextInt(4) == 0 ? 0 : random.nextLong(atMost);
        return CompletableFuture.supplyAsync(
                () -> {
                    LockSupport.parkNanos(wait);
                    try {
                        return action.call();
                    } catch (RuntimeException fault) {
                        throw fault;
                    } catch (Exception fault) {
                        throw new IllegalStateException(fault);
                    }
                },
                AT_ONCE);
    }
}
