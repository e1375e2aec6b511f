package org.amparo.kit.outbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.Broker;
import org.amparo.kit.Counted;
import org.amparo.kit.Effects;
import org.amparo.kit.database.Database;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** The broker lost what it had, or is away: nothing that was committed is lost, and nothing has its effect twice. */
@QuarkusTest
class LostLogTest {
    private final UUID stream = UUID.randomUUID();
    private final Database database;
    private final Outbox outbox;
    private final UnpublishedEvents unpublished;

    LostLogTest(Database database, Outbox outbox, UnpublishedEvents unpublished) {
        this.database = database;
        this.outbox = outbox;
        this.unpublished = unpublished;
    }

    @Test
    void aLogThatWasDeletedIsMadeAndFilledAgainAndReadWithoutASecondEffect() throws Exception {
        append(1, 2, 3);
        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L));

        Broker.delete(Topic.CASES.log());
        append(4);

        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L, 4L));
        eventually(() -> assertThat(sequencesInTheLog()).contains("1", "2", "3", "4"));
        append(5);
        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L, 4L, 5L));
        assertThat(retention()).isEqualTo(Duration.ofDays(30).toMillis());
    }

    @Test
    void whatIsAppendedWhileTheBrokerIsAwayGoesOutWhenItIsBack() {
        append(1);
        eventually(() -> Effects.of(stream).containsExactly(1L));

        Broker.kill();
        append(2, 3);
        assertThatThrownBy(() -> unpublished.carry(10, rows -> List.of())).isInstanceOf(EventsLeftBehind.class);
        Effects.of(stream).containsExactly(1L);
        Broker.startAgain();

        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L));
    }

    private void append(long... numbers) {
        for (var number : numbers) {
            database.work(() -> {
                outbox.append(new Counted(stream, number));
                return null;
            });
        }
    }

    private Set<String> sequencesInTheLog() {
        var found = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", Broker.bootstrap(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(Topic.CASES.log()).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (var record : consumer.poll(Duration.ofSeconds(1))) {
                if (stream.toString().equals(record.key())) {
                    found.add(new String(
                            record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    private static long retention() throws Exception {
        var log = new ConfigResource(ConfigResource.Type.TOPIC, Topic.CASES.log());
        try (var admin = Broker.admin()) {
            return Long.parseLong(admin.describeConfigs(List.of(log))
                    .all()
                    .get()
                    .get(log)
                    .get("retention.ms")
                    .value());
        }
    }
}
