package org.amparo.kit.inbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.Broker;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowedLogsTest {
    private final String log = "kit." + UUID.randomUUID();

    @Test
    void whatHadItsEffectIsNotReadAgainByTheNextConnection() throws Exception {
        Broker.create(log);
        write("a", "b", "c");
        try (var first = open()) {
            assertThat(read(first, 3)).containsExactly("a", "b", "c");
        }
        write("d");

        try (var second = open()) {
            assertThat(read(second, 1)).containsExactly("d");
        }
    }

    @Test
    void anOffsetOfADeletedLogIsNotTakenForOneOfItsSuccessor() throws Exception {
        Broker.create(log);
        write("a", "b", "c");
        try (var first = open()) {
            read(first, 3);
            makeAnew();
            write("a", "b", "c", "d", "e");
            assertThat(first.haveChanged()).isTrue();
        }
        rememberOffsetOfTheDeletedLog();

        try (var second = open()) {
            assertThat(read(second, 5)).containsExactly("a", "b", "c", "d", "e");
            assertThat(second.haveChanged()).isFalse();
        }
    }

    /**
     * The broker forgets offsets of a deleted log, but not if it was away or the offset is committed afterwards. By then the log had
     * had more leaders than its successor.
     */
    private void rememberOffsetOfTheDeletedLog() {
        try (var consumer = consumer()) {
            var partition = new TopicPartition(log, 0);
            consumer.assign(List.of(partition));
            consumer.commitSync(
                    Map.of(partition, new OffsetAndMetadata(3, Optional.of(7), "the id of the deleted log")));
        }
    }

    private void makeAnew() throws Exception {
        Broker.delete(log);
        eventually(() -> Broker.create(log));
    }

    private List<String> read(FollowedLogs logs, int atLeast) {
        var read = new ArrayList<String>();
        eventually(() -> {
            var fetched = logs.poll(Duration.ofMillis(100));
            fetched.forEach(record -> read.add(record.key()));
            logs.passed(fetched);
            logs.remember();
            assertThat(read).hasSizeGreaterThanOrEqualTo(atLeast);
        });
        return read;
    }

    private void write(String... keys) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Broker.bootstrap()),
                new StringSerializer(),
                new StringSerializer())) {
            for (var key : keys) {
                var unused = producer.send(new ProducerRecord<>(log, key, "{}"));
            }
        }
    }

    private FollowedLogs open() {
        return new FollowedLogs(consumer(), Broker.admin(), Set.of(log));
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Broker.bootstrap(),
                        "group.id",
                        "readers of " + log,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
