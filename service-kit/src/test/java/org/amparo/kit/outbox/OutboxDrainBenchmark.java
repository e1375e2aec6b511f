package org.amparo.kit.outbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.amparo.kit.Counted;
import org.amparo.kit.Effects;
import org.amparo.kit.database.Database;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.testing.Rows;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast a backlog drains after the broker was away: {@code -Dgroups=bench -Dunmeasured= -Dtest=OutboxDrainBenchmark}. */
@QuarkusTest
@Tag("bench")
class OutboxDrainBenchmark {
    private static final Logger LOG = Logger.getLogger(OutboxDrainBenchmark.class);
    private static final int ROWS = 100_000;

    private final Database database;
    private final Outbox outbox;
    private final Keysets keysets;

    OutboxDrainBenchmark(Database database, Outbox outbox, Keysets keysets) {
        this.database = database;
        this.outbox = outbox;
        this.keysets = keysets;
    }

    @Test
    void aBacklogOfAHundredThousandEventsGoesOutWithinHalfAMinute() {
        pile("amparo.facts", "warm-", 10_000);
        untilNone("outbox where published_at is null");
        pile("amparo.facts", "fact-", ROWS);

        var took = untilNone("outbox where published_at is null");

        report("relayed", took);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aHundredThousandEventsGoOutAndHaveTheirEffectWithinTwoMinutes() {
        pile("amparo.cases", "case-", ROWS);

        var took =
                untilNone("(select 1 where (select count(*) from effect where stream like 'case-%') < " + ROWS + ") x");

        report("relayed, read and applied", took);
        assertThat(took).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void aSignatureAndItsVerificationCostLessThanAThirdOfAMillisecondEach() {
        var body = new byte[600];
        var event = new Envelope(
                "case-service", "amparo.cases", "key", 0, 1, 0, 0, "id", Counted.TYPE, "2026-11-25T08:00:00Z");
        var signer = keysets.signer("event-signing");
        var verifier = keysets.verifier("event-verifying-case-service");
        var signature = signer.sign(event.text(body));

        var signing = microseconds(() -> signer.sign(event.text(body)));
        var verifying = microseconds(() -> verifier.verifies(signature, event.text(body)));

        LOG.infof("signing an event takes %d microseconds, verifying it %d", signing, verifying);
        assertThat(signing).isLessThan(333);
        assertThat(verifying).isLessThan(333);
    }

    /** Of one run, when the compiler has seen it often enough. */
    private static long microseconds(Runnable work) {
        var begun = 0L;
        for (var run = 0; run < 30_000; run++) {
            if (run == 20_000) {
                begun = System.nanoTime();
            }
            work.run();
        }
        return (System.nanoTime() - begun) / 10_000 / 1_000;
    }

    @Test
    void anEventHasItsEffectAMomentAfterTheCommit() {
        var stream = UUID.randomUUID();
        for (var number = 1; number <= 2_000; number++) {
            append(new Counted(stream, number));
            LockSupport.parkNanos(Duration.ofMillis(8).toNanos());
        }
        eventually(() -> Effects.of(stream).hasSize(2_000));

        var milliseconds = Rows.of("""
                select percentile_cont(array[0.5, 0.99]) within group (order by
                    extract(epoch from e.at - o.created_at) * 1000)::text as found
                from effect e join outbox o on o.key = e.stream and o.sequence = e.number
                where e.stream = ? and e.number > 500""", stream.toString());

        LOG.infof("from transaction to effect, half of them and all but one in a hundred: %s ms", milliseconds);
        assertThat(milliseconds).hasSize(1);
    }

    private void append(Counted event) {
        database.work(() -> {
            outbox.append(event);
            return null;
        });
    }

    private static void report(String what, Duration took) {
        LOG.infof("%d events %s in %d ms: %d a second", ROWS, what, took.toMillis(), ROWS * 1000L / took.toMillis());
    }

    private static Duration untilNone(String rows) {
        var begun = System.nanoTime();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Rows.count(rows) == 0);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Ten events in each stream, committed at once. */
    private static void pile(String log, String streams, int rows) {
        Rows.change("""
                insert into outbox (event_id, topic, key, epoch, sequence, after_epoch, after_sequence, type, payload)
                select uuidv7(), ?, stream, 0, n % 10 + 1, 0, 0, ?,
                    '{"stream":"' || stream || '","number":' || n || '}'
                from generate_series(0, ? - 1) n, lateral (select ? || n / 10 as stream) s""", log, Counted.TYPE, rows, streams);
    }
}
