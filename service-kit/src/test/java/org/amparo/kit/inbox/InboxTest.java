package org.amparo.kit.inbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.amparo.kit.Broker;
import org.amparo.kit.Counted;
import org.amparo.kit.Effects;
import org.amparo.kit.RawEvents;
import org.amparo.kit.outbox.Topic;
import org.amparo.kit.testing.Rows;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {
    private final UUID stream = UUID.randomUUID();

    @Test
    void eventsDeliveredThriceAndInDisorderHaveOneEffectEachAndInOrder() {
        try (var events = RawEvents.of(stream)) {
            for (var sequence : List.of(3, 1, 1, 5, 2, 3, 2, 5, 4, 1, 4, 3, 5, 2, 4, 6)) {
                events.at(sequence).send();
            }
        }

        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L, 4L, 5L, 6L));
        Effects.held(stream).isEmpty();
    }

    @Test
    void anEventWaitsForAnEarlierOneAndHealsByItself() {
        try (var events = RawEvents.of(stream)) {
            events.at(2).send().at(3).send();
            eventually(() -> Effects.held(stream).containsExactly("2 waiting", "3 waiting"));
            Effects.of(stream).isEmpty();

            events.at(1).send();
        }

        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L));
        Effects.held(stream).isEmpty();
    }

    @Test
    void aWaitingEventHealsWhenTheMissingOneWasAppliedByAServiceThatEndedRightAfterIt() {
        try (var events = RawEvents.of(stream)) {
            events.at(2).send();
            eventually(() -> Effects.held(stream).containsExactly("2 waiting"));
        }

        Rows.change("update inbox_cursor set sequence = 1 where key = ?", stream.toString());

        eventually(() -> Effects.of(stream).containsExactly(2L));
    }

    @Test
    void aBodyThatCannotBeReadParksItsOwnStreamAndNoOther() {
        var other = UUID.randomUUID();
        try (var events = RawEvents.of(stream);
                var others = RawEvents.of(other)) {
            events.at(1).send();
            events.at(2).saying("{\"number\":".getBytes(StandardCharsets.UTF_8)).send();
            others.at(1).send();
            events.at(3).send();
            others.at(2).send();
        }

        eventually(() -> Effects.of(other).containsExactly(1L, 2L));
        eventually(() -> Effects.held(stream).containsExactly("2 parked", "3 waiting"));
        Effects.of(stream).containsExactly(1L);
    }

    @Test
    void anErrorOfTheReaderParksItsEventAndLeavesNoHalfEffect() {
        Effects.poison(stream, 2, "error");
        try (var events = RawEvents.of(stream)) {
            events.at(1).send().at(2).send().at(3).send();
        }

        eventually(() -> Effects.held(stream).containsExactly("2 parked", "3 waiting"));
        Effects.of(stream).containsExactly(1L);
        assertThat(Rows.of("select reason from inbox_held where key = ? and state = 'parked'", stream.toString()))
                .containsExactly(Map.of("reason", "StackOverflowError"));
    }

    @Test
    void aPoisonEventThatWaitedIsParkedAndNotTheOneItWaitedFor() {
        Effects.poison(stream, 2, "rule");
        try (var events = RawEvents.of(stream)) {
            events.at(2).send().at(3).send();
            eventually(() -> Effects.held(stream).containsExactly("2 waiting", "3 waiting"));

            events.at(1).send();
        }

        eventually(() -> Effects.held(stream).containsExactly("2 parked", "3 waiting"));
        Effects.of(stream).containsExactly(1L);
    }

    @Test
    void anUnknownTypeMovesTheStreamOn() {
        try (var events = RawEvents.of(stream)) {
            events.at(1).with("ce_type", "kit.unheard-of.v9").send();
            events.at(2).with("ce_type", Counted.TYPE).send();
        }

        eventually(() -> Effects.of(stream).containsExactly(2L));
        Effects.held(stream).isEmpty();
    }

    @Test
    void recordsThatNameNoPlaceStopNobodyAndAreKeptToBeLookedAt() {
        var before = unreadable();
        try (var events = RawEvents.of(stream)) {
            events.at(1).send(stream.toString(), null);
            events.at(1).send(null, "{}".getBytes(StandardCharsets.UTF_8));
            events.at(1).without("ce_source").send();
            events.with("ce_source", "case-service").at(-4).send();
            events.at(1).with("ce_epoch", "soon").send();
            events.at(1).with("ce_type", "a\u0000b").send();
            events.at(1).with("ce_type", Counted.TYPE).send("x".repeat(9_000), new byte[0]);
            events.at(1).send();
        }

        eventually(() -> Effects.of(stream).containsExactly(1L));
        eventually(() -> assertThat(unreadable()).isEqualTo(before + 7));
        Effects.held(stream).isEmpty();
    }

    @Test
    void aRecordFarLongerThanAnyEventOfOursStopsNobody() throws Exception {
        let(12 * 1024 * 1024);
        var before = unreadable();
        try (var events = RawEvents.of(stream)) {
            events.at(1).saying(new byte[10 * 1024 * 1024]).send();
            events.at(1).send();
        }

        eventually(() -> Effects.of(stream).containsExactly(1L));
        eventually(() -> assertThat(unreadable()).isEqualTo(before + 1));
        assertThat(Rows.of("select max(length(payload)) as longest from inbox_held where state = 'unreadable'"))
                .containsExactly(Map.of("longest", 4_096));
    }

    private static void let(int bytes) throws ExecutionException, InterruptedException {
        try (var admin = Broker.admin()) {
            var log = new ConfigResource(ConfigResource.Type.TOPIC, Topic.CASES.log());
            var longest = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
            admin.incrementalAlterConfigs(Map.of(log, List.of(new AlterConfigOp(longest, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    private static long unreadable() {
        return Rows.count("inbox_held where state = 'unreadable'");
    }
}
