package org.amparo.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amparo.kit.Horizons;
import org.amparo.kit.database.Database;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.outbox.Topic;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that reads referral requests, as far as their horizon goes: nobody else here reads that log. */
@QuarkusTest
class HorizonTest {
    private static final Topic LOG = Topic.REFERRAL_REQUESTS;

    private final Database database;
    private final ObjectMapper json;
    private final Streams streams;
    private final HeldEvents held;
    private final Keysets keysets;
    private final Clock clock;
    private final InboxSettings settings;

    private HeardHorizons heard;
    private Horizon horizon;

    HorizonTest(
            Database database,
            ObjectMapper json,
            Streams streams,
            HeldEvents held,
            Keysets keysets,
            Clock clock,
            InboxSettings settings) {
        this.database = database;
        this.json = json;
        this.streams = streams;
        this.held = held;
        this.keysets = keysets;
        this.clock = clock;
        this.settings = settings;
    }

    @BeforeEach
    void nothingWasHeard() {
        var inbox = new Inbox(List.of(new NobodyReads()), streams, held, json);
        var admission = new Admission(database, key -> key, new Origins(inbox, keysets), settings);
        heard = new HeardHorizons(admission, database, json, settings, clock);
        horizon = new Horizon(inbox, database, settings);
        Rows.change("delete from access_horizon where topic = ?", LOG.log());
    }

    private static final class NobodyReads implements EventReader {
        @Override
        public Topic topic() {
            return LOG;
        }

        @Override
        public List<Reaction<?>> reactions() {
            return List.of();
        }
    }

    @Test
    void whatTheRelayTellsEveryPartitionMakesFresh() throws Exception {
        var told = Horizons.toldOn(LOG);
        told.forEach(record -> WrittenEvents.keepsToItsSchema(
                "access.horizon.v1", new String(record.value(), StandardCharsets.UTF_8)));

        heard.hear(told);

        isFresh();
    }

    @Test
    void aPartitionOfWhichNothingWasHeardIsTooOld() throws Exception {
        isTooOld();
        for (var partition = 0; partition < 11; partition++) {
            hears(partition, Instant.now());
        }
        isTooOld();

        hears(11, Instant.now());

        isFresh();
    }

    @Test
    void aMinuteOfSilenceOfOnePartitionIsTooOld() throws Exception {
        hearsOfAll(Instant.now());
        Rows.change(
                "update access_horizon set reached_at = reached_at - interval '61 s' where topic = ? and partition = 7",
                LOG.log());

        isTooOld();
    }

    @Test
    void oneThatLiesAheadBecauseTheClockWentBackIsTooOld() throws Exception {
        hearsOfAll(Instant.now());
        Rows.change("update access_horizon set reached_at = reached_at + interval '1 h' where topic = ?", LOG.log());

        isTooOld();
        hearsOfAll(Instant.now());
        isFresh();
    }

    @Test
    void anOldOneThatComesAgainMovesNothingBack() throws Exception {
        var now = Instant.now();
        hearsOfAll(now);
        var before = reached();

        hearsOfAll(now.minusSeconds(30));
        hearsOfAll(now.minus(Duration.ofDays(3)));

        assertThat(reached()).isEqualTo(before);
    }

    @Test
    void aGenuineOneOfAnotherPartitionMovesNothing() throws Exception {
        for (var partition = 0; partition < 12; partition++) {
            heard.hear(List.of(Horizons.signedBy("case-service", LOG, 3, Instant.now(), partition)));
        }

        assertThat(reached()).hasSize(1).first().extracting("partition").isEqualTo(3);
    }

    @Test
    void oneThatCaseServiceDidNotSignMovesNothing() throws Exception {
        heard.hear(List.of(Horizons.signedBy("referral-service", LOG, 3, Instant.now(), 3)));
        var altered = Horizons.signedBy("case-service", LOG, 3, Instant.now(), 3);
        altered.value()[altered.value().length - 4] ^= 1;
        heard.hear(List.of(altered));

        assertThat(reached()).isEmpty();
    }

    @Test
    void oneOfTomorrowMovesNothing() throws Exception {
        hears(3, Instant.now().plusSeconds(90));

        assertThat(reached()).isEmpty();
    }

    @Test
    void whileAnEventIsHeldNothingMoves() throws Exception {
        for (var state : List.of("waiting", "parked")) {
            Rows.change("""
                    insert into inbox_held (id, source, topic, key, epoch, sequence, after_epoch, after_sequence, event_id,
                        type, payload, state, reason)
                    values (uuidv7(), 'case-service', ?, 'held-before-a-horizon', 0, 2, 0, 0, 'x', 'x', '', ?, 'x')""", LOG.log(), state);
            hears(3, Instant.now());
            assertThat(reached()).as(state).isEmpty();
            Rows.change("delete from inbox_held where key = 'held-before-a-horizon'");
        }
        hears(3, Instant.now());

        assertThat(reached()).hasSize(1);
    }

    @Test
    void theSampleOfTheContractIsUnderstood() throws Exception {
        var sample = json.readValue(WrittenEvents.sample("access.horizon.v1"), HeardHorizons.Heard.class);

        assertThat(sample.partition()).isEqualTo(7);
        assertThat(sample.partitions()).isEqualTo(12);
    }

    private void hearsOfAll(Instant at) throws Exception {
        for (var partition = 0; partition < 12; partition++) {
            hears(partition, at);
        }
    }

    private void hears(int partition, Instant at) throws Exception {
        heard.hear(List.of(Horizons.signedBy("case-service", LOG, partition, at, partition)));
    }

    private static List<Map<String, Object>> reached() {
        return Rows.of("select partition, reached_at from access_horizon where topic = ? order by 1", LOG.log());
    }

    private void isFresh() {
        database.work(() -> {
            horizon.requireFresh();
            return null;
        });
    }

    private void isTooOld() {
        assertThatThrownBy(this::isFresh).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo("access-horizon-too-old");
            assertThat(refused.problem().status()).isEqualTo(503);
        });
    }
}
