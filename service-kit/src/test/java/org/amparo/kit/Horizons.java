package org.amparo.kit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.kit.outbox.Envelope;
import org.amparo.kit.outbox.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is told of how far access events were told, by the relay or by whoever holds a key. */
public final class Horizons {
    private static final int PARTITIONS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Horizons() {}

    /** The relay's newest horizon of each partition. */
    public static List<ConsumerRecord<String, byte[]>> toldOn(Topic topic) {
        var newest = new HashMap<Integer, ConsumerRecord<String, byte[]>>();
        var end = Instant.now().plus(PATIENCE);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Broker.bootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = new ArrayList<TopicPartition>();
            for (var partition = 0; partition < PARTITIONS; partition++) {
                partitions.add(new TopicPartition(topic.log(), partition));
            }
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            while (newest.size() < PARTITIONS && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> newest.put(record.partition(), record));
            }
        }
        return List.copyOf(newest.values());
    }

    /** A horizon of a partition, as it lies in another or the same one. */
    public static ConsumerRecord<String, byte[]> signedBy(
            String service, Topic topic, int partition, Instant at, int liesIn) {
        var envelope = new Envelope(
                "case-service",
                topic.log(),
                "horizon-" + partition,
                0,
                at.toEpochMilli(),
                0,
                0,
                "of-a-test",
                "access.horizon.v1",
                at.toString());
        var body = "{\"partition\":%d,\"partitions\":%d,\"at\":\"%s\"}"
                .formatted(partition, PARTITIONS, at)
                .getBytes(StandardCharsets.UTF_8);
        var headers = new RecordHeaders();
        Map.of(
                        "ce_source", envelope.source(),
                        "ce_type", envelope.type(),
                        "ce_id", envelope.id(),
                        "ce_time", envelope.time(),
                        "ce_epoch", "0",
                        "ce_sequence", Long.toString(envelope.sequence()),
                        "ce_afterepoch", "0",
                        "ce_aftersequence", "0",
                        "ce_signature", SigningKey.of(service).sign(envelope, body))
                .forEach((name, text) -> headers.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                topic.log(),
                liesIn,
                0,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                body.length,
                envelope.key(),
                body,
                headers,
                Optional.empty());
    }
}
